import { createHash } from "node:crypto";

/** The hash before the first entry. */
export const GENESIS = "0".repeat(64);

/** An entry as the chain reads it; `ruleSnapshot` is the text PostgreSQL gives for the column. */
export interface ChainRow {
  seq: bigint | string;
  previousHash: string;
  id: string;
  employeeId: string;
  unitId: string;
  kind: string;
  bucket: string;
  amount: number;
  uncappedAmount: number;
  capCut: string | null;
  formCode: string | null;
  ruleId: string;
  ruleVersion: number;
  ruleSnapshot: string;
  sourceType: string;
  sourceId: string;
  sourceHash: string;
  periodId: string;
  awardedAt: Date;
  effectiveAt: Date;
  approverId: string | null;
  approverUnitId: string | null;
  reason: string;
  reversesEntryId: string | null;
  idempotencyKey: string;
  payloadHash: string;
}

/** What a request asks to be posted: the same key must always come with the same payload. */
export interface Payload {
  employeeId: string;
  kind: string;
  bucket: string;
  uncappedAmount: number;
  formCode: string | null;
  ruleId: string;
  ruleVersion: number;
  sourceType: string;
  sourceId: string;
  sourceHash: string;
  effectiveAt: Date;
  approverId: string | null;
  reversesEntryId: string | null;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Length, colon, value, semicolon: no two lists of fields have the same text. Null is "-;". */
function field(value: string | number | bigint | null): string {
  if (value === null) return "-;";
  const text = String(value);
  return `${Buffer.byteLength(text, "utf8")}:${text};`;
}

/** SHA-256 over the canonical payload. */
export function payloadHash(payload: Payload): string {
  const { employeeId, kind, bucket, uncappedAmount, formCode, ruleId, ruleVersion } = payload;
  const { sourceType, sourceId, sourceHash, effectiveAt, approverId, reversesEntryId } = payload;
  const first = [employeeId, kind, bucket, uncappedAmount, formCode, ruleId, ruleVersion];
  const rest = [sourceType, sourceId, sourceHash, effectiveAt.toISOString(), approverId, reversesEntryId];
  return sha256([...first, ...rest].map(field).join(""));
}

/** The hash that seals an entry to the one before; the same as `ledger_hash` in the database. */
export function entryHash(row: ChainRow): string {
  const fields = [
    row.seq,
    row.previousHash,
    row.id,
    row.employeeId,
    row.unitId,
    row.kind,
    row.bucket,
    row.amount,
    row.uncappedAmount,
    row.capCut,
    row.formCode,
    row.ruleId,
    row.ruleVersion,
    row.ruleSnapshot,
    row.sourceType,
    row.sourceId,
    row.sourceHash,
    row.periodId,
    row.awardedAt.toISOString(),
    row.effectiveAt.toISOString(),
    row.approverId,
    row.approverUnitId,
    row.reason,
    row.reversesEntryId,
    row.idempotencyKey,
    row.payloadHash,
  ];
  return sha256(fields.map(field).join(""));
}
