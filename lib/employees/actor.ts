import { type Actor, tokensOf } from "@/lib/platform/access/actor";
import { pool } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";

interface ActorRow {
  id: string;
  name: string;
  nip: string;
  locale: "id" | "en";
  theme: "auto" | "light" | "dark";
  single_keys: boolean;
  unit_id: string;
  unit_path: string[];
  unit_slug: string;
  unit_name_id: string;
  unit_name_en: string;
  title_id: string | null;
  title_en: string | null;
  leads: boolean;
  led: string[] | null;
  curated: string[] | null;
  administered: string[] | null;
  is_administrator: boolean;
  is_hr_officer: boolean;
}

// One round trip: the person, their unit's ancestors, and the units their position and roles reach.
const SELECT_ACTOR = `
  SELECT e.id, e.name, e.nip, e.locale, e.theme, e.single_keys, e.unit_id, u.path AS unit_path,
    u.slug AS unit_slug, u.name_id AS unit_name_id, u.name_en AS unit_name_en,
    p.title_id, p.title_en, coalesce(p.leads, false) AS leads,
    CASE WHEN p.leads THEN (SELECT array_agg(d.id) FROM unit d WHERE d.path @> ARRAY[p.unit_id]) END AS led,
    (SELECT array_agg(DISTINCT d.id) FROM role_assignment r JOIN unit d ON d.path @> ARRAY[r.unit_id]
      WHERE r.employee_id = e.id AND r.role = 'curator') AS curated,
    (SELECT array_agg(DISTINCT d.id) FROM role_assignment r JOIN unit d ON d.path @> ARRAY[r.unit_id]
      WHERE r.employee_id = e.id AND r.role = 'administrator') AS administered,
    EXISTS (SELECT 1 FROM role_assignment r JOIN unit d ON d.id = r.unit_id
      WHERE r.employee_id = e.id AND r.role = 'administrator' AND d.parent_id IS NULL) AS is_administrator,
    EXISTS (SELECT 1 FROM role_assignment r WHERE r.employee_id = e.id AND r.role = 'hr_officer') AS is_hr_officer
  FROM employee e JOIN unit u ON u.id = e.unit_id LEFT JOIN position p ON p.id = e.position_id AND p.retired_at IS NULL`;

function toActor(row: ActorRow, rest: Pick<Actor, "sessionId" | "via" | "scopes" | "requestId">): Actor {
  const ledUnitIds = row.led ?? [];
  // The head of a unit keeps its spaces too.
  const curatedUnitIds = [...new Set([...(row.curated ?? []), ...ledUnitIds])];
  const base = { kind: "employee" as const, id: row.id, unitPath: row.unit_path, curatedUnitIds };
  return {
    ...base,
    name: row.name,
    nip: row.nip,
    locale: row.locale,
    theme: row.theme,
    singleKeys: row.single_keys,
    unitId: row.unit_id,
    unit: { slug: row.unit_slug, nameId: row.unit_name_id, nameEn: row.unit_name_en },
    positionTitle: row.title_id && row.title_en ? { id: row.title_id, en: row.title_en } : null,
    isLeader: row.leads,
    ledUnitIds,
    administeredUnitIds: row.administered ?? [],
    isAdministrator: row.is_administrator,
    isHrOfficer: row.is_hr_officer,
    tokens: tokensOf(base),
    ...rest,
  };
}

// "Last seen" is told in steps, so that reading a page does not write.
const SEEN_STEP = "interval '5 minutes'";

/** The employee behind a session, or null when it ended, expired, or the employee is offboarded. */
export async function actorOfSession(sessionId: string, requestId: string): Promise<Actor | null> {
  const { rows } = await pool().query<ActorRow & { seen_long_ago: boolean }>({
    name: "actor-of-session",
    text: `${SELECT_ACTOR.replace("SELECT e.id", `SELECT s.last_seen_at < now() - ${SEEN_STEP} AS seen_long_ago, e.id`)} JOIN session s ON s.employee_id = e.id
      WHERE s.id = $1 AND s.ended_at IS NULL AND s.expires_at > now() AND e.offboarded_at IS NULL AND (e.persona IS NULL OR $2)`,
    values: [sessionId, env.demo],
  });
  const row = rows[0];
  if (row?.seen_long_ago) markSeen("UPDATE session SET last_seen_at = now() WHERE id = $1", sessionId);
  return row ? toActor(row, { sessionId, via: "page", scopes: null, requestId }) : null;
}

function markSeen(text: string, id: string): void {
  pool()
    .query(text, [id])
    .catch(() => {});
}

/** The employee behind an API token's hash, limited to its scopes; null when it no longer works. */
export async function actorOfToken(hash: string, requestId: string): Promise<Actor | null> {
  const { rows } = await pool().query<ActorRow & { scopes: string[]; seen_long_ago: boolean }>({
    name: "actor-of-token",
    text: `${SELECT_ACTOR.replace("SELECT e.id", `SELECT k.scopes, coalesce(k.last_used_at < now() - ${SEEN_STEP}, true) AS seen_long_ago, e.id`)} JOIN api_token k ON k.employee_id = e.id
      WHERE k.hash = $1 AND k.ended_at IS NULL AND k.expires_at > now() AND e.offboarded_at IS NULL AND (e.persona IS NULL OR $2)`,
    values: [hash, env.demo],
  });
  const row = rows[0];
  if (row?.seen_long_ago) markSeen("UPDATE api_token SET last_used_at = now() WHERE hash = $1", hash);
  return row ? toActor(row, { sessionId: null, via: "api", scopes: row.scopes, requestId }) : null;
}

/** An employee without a session: for jobs that act in somebody's name, seeding and tests. Null when offboarded. */
export async function actorOfEmployee(employeeId: string, via: Actor["via"] = "system"): Promise<Actor | null> {
  const { rows } = await pool().query<ActorRow>({
    name: "actor-of-employee",
    text: `${SELECT_ACTOR} WHERE e.id = $1 AND e.offboarded_at IS NULL`,
    values: [employeeId],
  });
  return rows[0] ? toActor(rows[0], { sessionId: null, via, scopes: null, requestId: newId() }) : null;
}
