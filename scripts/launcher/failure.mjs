import process from "node:process";
import { say } from "./messages.mjs";

/** A failure that the person at the console can understand: its message is the one sentence they get. */
export class LaunchFailure extends Error {}

/** Prints the one sentence and ends the program. @param {unknown} error @returns {never} */
export function exitWith(error) {
  console.error(`\n✗ ${explain(error)}`);
  if (!isExpected(error) && error instanceof Error) console.error(`\n${error.stack}`);
  process.exit(1);
}

/** @param {unknown} error @returns {string} */
export function explain(error) {
  if (error instanceof LaunchFailure) return error.message;
  if (isDiskFull(error)) return say("diskFull");
  if (errorCode(error) === "EACCES" || errorCode(error) === "EROFS") return say("notWritable", { path: pathOf(error) });
  return say("unexpected", { reason: error instanceof Error ? error.message : String(error) });
}

/** @param {unknown} error */
function isExpected(error) {
  return error instanceof LaunchFailure || isDiskFull(error);
}

/** Node says ENOSPC, PostgreSQL 53100, and programs we start print the system's text. @param {unknown} error */
export function isDiskFull(error) {
  if (["ENOSPC", "EDQUOT", "53100"].includes(errorCode(error))) return true;
  const text = error instanceof Error ? error.message : String(error);
  return /ENOSPC|No space left on device|Disk quota exceeded|Check free disk space/i.test(text);
}

/** @param {unknown} error @returns {string} */
export function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** @param {unknown} error */
function pathOf(error) {
  return typeof error === "object" && error !== null && "path" in error ? String(error.path) : "";
}
