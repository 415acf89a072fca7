/** Who is asking. Made anew for each request from the session row, the token row or by a script. */
export interface Actor {
  kind: "visitor" | "employee" | "system";
  /** The employee's id; null for a visitor and for the system. */
  id: string | null;
  name: string;
  nip: string;
  locale: "id" | "en";
  theme: "auto" | "light" | "dark";
  singleKeys: boolean;
  sessionId: string | null;
  unitId: string | null;
  unit: { slug: string; nameId: string; nameEn: string } | null;
  /** The own unit and its ancestors, root first. */
  unitPath: readonly string[];
  positionTitle: { id: string; en: string } | null;
  isLeader: boolean;
  /** Units whose head this is, with everything below them. */
  ledUnitIds: readonly string[];
  /** Units this person curates (named, or as their head), with everything below. */
  curatedUnitIds: readonly string[];
  /** Units this person administers, with everything below. */
  administeredUnitIds: readonly string[];
  /** Administers the whole organization. */
  isAdministrator: boolean;
  isHrOfficer: boolean;
  /** What opens rows to this person; see `tokensOf`. */
  tokens: readonly string[];
  via: "page" | "api" | "import" | "job" | "system";
  /** What an API token may do; null when not limited. */
  scopes: readonly string[] | null;
  requestId: string;
}

type TokenSource = Pick<Actor, "kind" | "id" | "unitPath" | "curatedUnitIds">;

/** The read tokens a person holds. A row opens to whoever holds one of the row's tokens. */
export function tokensOf(actor: TokenSource): string[] {
  if (actor.kind !== "employee" || !actor.id) return ["public"];
  return [
    "public",
    "shared",
    `employee:${actor.id}`,
    ...actor.unitPath.map((unit) => `unit:${unit}`),
    ...actor.curatedUnitIds.map((unit) => `curator:${unit}`),
  ];
}

const NOBODY = {
  name: "",
  nip: "",
  locale: "id",
  theme: "auto",
  singleKeys: true,
  sessionId: null,
  id: null,
  unitId: null,
  unit: null,
  unitPath: [],
  positionTitle: null,
  isLeader: false,
  ledUnitIds: [],
  curatedUnitIds: [],
  administeredUnitIds: [],
  isAdministrator: false,
  isHrOfficer: false,
  tokens: ["public"],
  scopes: null,
} as const;

/** Somebody who is not signed in. */
export function visitor(locale: Actor["locale"], requestId: string, theme: Actor["theme"] = "auto"): Actor {
  return { ...NOBODY, kind: "visitor", via: "page", locale, theme, requestId };
}

/** The installation itself: seeding, jobs, command-line tools. Holds no read tokens beyond public. */
export function systemActor(via: "job" | "import" | "system", requestId: string): Actor {
  return { ...NOBODY, kind: "system", via, requestId };
}
