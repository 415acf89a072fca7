import type { AccessLevelName } from "./schema";

interface Audience {
  accessLevel: AccessLevelName;
  unitId: string;
  /** Who may always read: authors, or a space's maker. */
  insiders?: readonly string[];
  invitedEmployees?: readonly string[];
  invitedUnits?: readonly string[];
}

/**
 * Which tokens open something of an access level. The four levels are those of the Ministry of Finance:
 * public, shared (every employee), restricted (the unit and who is invited), secret (named people only).
 */
export function audienceTokens(audience: Audience): string[] {
  const people = [...(audience.insiders ?? []), ...(audience.invitedEmployees ?? [])].map((id) => `employee:${id}`);
  if (audience.accessLevel === "public") return ["public"];
  if (audience.accessLevel === "shared") return ["shared"];
  if (audience.accessLevel === "secret") return [...new Set(people)].sort();
  const units = [audience.unitId, ...(audience.invitedUnits ?? [])].map((id) => `unit:${id}`);
  return [...new Set([...people, ...units, `curator:${audience.unitId}`])].sort();
}

/** A space's own audience. A secret space is listed for its curators only. */
export function spaceTokens(space: { defaultAccessLevel: AccessLevelName; unitId: string }): string[] {
  if (space.defaultAccessLevel === "secret") return [`curator:${space.unitId}`];
  return audienceTokens({ accessLevel: space.defaultAccessLevel, unitId: space.unitId });
}
