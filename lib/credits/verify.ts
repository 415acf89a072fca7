import type { Pool } from "pg";
import { type ChainRow, entryHash, GENESIS, payloadHash } from "./chain";

export interface LedgerReport {
  entries: number;
  headSeq: number;
  headHash: string;
  /** What does not hold, in English sentences for the operator; empty when the ledger is whole. */
  faults: string[];
}

interface Row extends ChainRow {
  seq: string;
  hash: string;
}

const BATCH = 2_000;
const MOST_FAULTS = 20;

const ROWS = `SELECT seq::text, previous_hash AS "previousHash", id, employee_id AS "employeeId", unit_id AS "unitId",
  kind::text, bucket::text, amount, uncapped_amount AS "uncappedAmount", cap_cut::text AS "capCut", form_code AS "formCode",
  rule_id AS "ruleId", rule_version AS "ruleVersion", rule_snapshot::text AS "ruleSnapshot", source_type AS "sourceType",
  source_id AS "sourceId", source_hash AS "sourceHash", period_id AS "periodId", awarded_at AS "awardedAt",
  effective_at AS "effectiveAt", approver_id AS "approverId", approver_unit_id AS "approverUnitId", reason,
  reverses_entry_id AS "reversesEntryId", idempotency_key AS "idempotencyKey", payload_hash AS "payloadHash", hash
  FROM credit_entry WHERE credit_entry.seq > $1 ORDER BY credit_entry.seq LIMIT ${BATCH}`;

interface Walk {
  count: number;
  lastSeq: number;
  lastHash: string;
  faults: string[];
  /** Hash of each entry that a closed period names as its head. */
  seals: Map<number, string>;
  /** Sum per employee, bucket and source of what stands. */
  sums: Map<string, { amount: number; most: number }>;
  amounts: Map<string, { amount: number; reversed: boolean; key: string }>;
}

/**
 * Recomputes the whole chain from the rows: no gap, each hash and payload as its row says, each reversal the exact
 * opposite of one entry, every source at 0 or within what its rule gave, closed periods sealed and quiet since, and
 * nothing cut off the end. Trusts no function of the database.
 */
export async function verifyLedger(pool: Pool): Promise<LedgerReport> {
  const seals = await readSeals(pool);
  const walk: Walk = {
    count: 0,
    lastSeq: 0,
    lastHash: GENESIS,
    faults: [],
    seals: new Map([...seals.values()].map(({ seq }) => [seq, ""])),
    sums: new Map(),
    amounts: new Map(),
  };
  for (;;) {
    const { rows } = await pool.query<Row>(ROWS, [walk.lastSeq]);
    for (const row of rows) checkRow(walk, row, seals);
    if (rows.length < BATCH) break;
  }
  checkSums(walk);
  checkSeals(walk, seals);
  await checkTail(pool, walk);
  return {
    entries: walk.count,
    headSeq: walk.lastSeq,
    headHash: walk.lastHash,
    faults: walk.faults.slice(0, MOST_FAULTS),
  };
}

function checkRow(walk: Walk, row: Row, seals: Map<string, Seal>): void {
  const seq = Number(row.seq);
  if (seq !== walk.lastSeq + 1) walk.faults.push(`Entry ${walk.lastSeq + 1} is missing.`);
  if (row.previousHash !== walk.lastHash) walk.faults.push(`Entry ${seq} does not follow the entry before it.`);
  if (entryHash(row) !== row.hash) walk.faults.push(`Entry ${seq} was altered: its hash does not match its content.`);
  if (payloadHash(row) !== row.payloadHash)
    walk.faults.push(`Entry ${seq} does not match what was asked to be posted.`);
  const seal = seals.get(row.periodId);
  if (seal && seq > seal.seq) walk.faults.push(`Entry ${seq} was posted to period ${seal.name} after it was closed.`);
  if (walk.seals.has(seq)) walk.seals.set(seq, row.hash);
  addUp(walk, row, seq);
  walk.count += 1;
  walk.lastSeq = seq;
  walk.lastHash = row.hash;
}

function addUp(walk: Walk, row: Row, seq: number): void {
  const key = [row.employeeId, row.bucket, row.sourceType, row.sourceId].join(" ");
  const sum = walk.sums.get(key) ?? { amount: 0, most: 0 };
  walk.sums.set(key, { amount: sum.amount + row.amount, most: Math.max(sum.most, row.uncappedAmount) });
  walk.amounts.set(row.id, { amount: row.amount, reversed: false, key });
  if (!row.reversesEntryId) return;
  const partner = walk.amounts.get(row.reversesEntryId);
  const exact = partner && !partner.reversed && partner.amount === 0 - row.amount && partner.key === key;
  if (!exact) walk.faults.push(`Entry ${seq} is not the exact opposite of one earlier entry.`);
  if (partner) partner.reversed = true;
}

function checkSums(walk: Walk): void {
  for (const [key, { amount, most }] of walk.sums) {
    if (amount < 0 || amount > most)
      walk.faults.push(`The entries of ${key} add up to ${amount}, outside 0 to ${most}.`);
  }
}

interface Seal {
  name: string;
  seq: number;
  hash: string;
}

async function readSeals(pool: Pool): Promise<Map<string, Seal>> {
  const { rows } = await pool.query<{ id: string; name: string; seq: string; hash: string }>(
    "SELECT id, name, sealed_seq::text AS seq, sealed_hash AS hash FROM period WHERE closed_at IS NOT NULL",
  );
  return new Map(rows.map((row) => [row.id, { name: row.name, seq: Number(row.seq), hash: row.hash }]));
}

function checkSeals(walk: Walk, seals: Map<string, Seal>): void {
  for (const seal of seals.values()) {
    const there = seal.seq === 0 ? GENESIS : walk.seals.get(seal.seq);
    if (there !== seal.hash)
      walk.faults.push(`Period ${seal.name} was sealed with another head than entry ${seal.seq} has.`);
  }
}

/** The audit trail knows the hash of every entry; one that only it knows was cut off. */
async function checkTail(pool: Pool, walk: Walk): Promise<void> {
  const { rows } = await pool.query<{ seq: string }>(
    `SELECT a.details->>'seq' AS seq FROM audit_event a LEFT JOIN credit_entry e ON e.hash = a.after_hash
     WHERE a.action = 'credit.posted' AND e.id IS NULL ORDER BY a.at LIMIT 5`,
  );
  for (const { seq } of rows)
    walk.faults.push(`Entry ${seq} is in the audit trail and no longer in the ledger as posted.`);
}
