import type { Token } from "markdown-it";
import type { Sealer } from "../html/seal";
import type { LossLog } from "../losses";

/** What one parse carries through markdown-it's rules. */
export interface PageEnv {
  [key: string | symbol]: unknown;
  losses: LossLog;
  sealer: Sealer;
  /** Lines of the file before the Markdown begins. */
  firstLine: number;
  mdx: boolean;
  /** How many elements of each kind are open in the line being rendered. */
  open: Record<string, number>;
  /** The line being rendered, counted from 0. */
  line: number;
  /** Footnotes met so far, by id. */
  notes: Map<string, Token[]>;
}

export function pageEnv(env: unknown): PageEnv {
  return env as PageEnv;
}

/** The line of the file, counted from 1, for a line of the Markdown, counted from 0. */
export function fileLine(env: unknown, line: number): number {
  return pageEnv(env).firstLine + line + 1;
}
