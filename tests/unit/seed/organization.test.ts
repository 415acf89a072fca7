import { describe, expect, it } from "vitest";
import { organization } from "@/prisma/seed/organization";

const { units, positions, employees, roles, spaces, personas } = organization;
const unitSlugs = new Set(units.map((unit) => unit.slug));
const nips = new Set(employees.map((employee) => employee.nip));

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

function depth(slug: string): number {
  const parent = units.find((unit) => unit.slug === slug)?.parent;
  return parent ? depth(parent) + 1 : 0;
}

describe("the sample agency", () => {
  it("is one tree of units, three levels under its root, each parent before its children", () => {
    const seen = new Set<string>();
    for (const unit of units) {
      if (unit.parent !== null) expect(seen, unit.slug).toContain(unit.parent);
      seen.add(unit.slug);
    }
    expect(units.filter((unit) => unit.parent === null).map((unit) => unit.kind)).toEqual(["organization"]);
    expect(Math.max(...units.map((unit) => depth(unit.slug)))).toBe(3);
    expect(repeated(units.map((unit) => unit.slug))).toEqual([]);
    expect(repeated(units.map((unit) => unit.code))).toEqual([]);
  });

  it("gives every unit exactly one leading position, and that position somebody who holds it", () => {
    for (const unit of units) {
      const leading = positions.filter((position) => position.unit === unit.slug && position.leads);
      expect(leading, unit.slug).toHaveLength(1);
      expect(
        employees.filter((employee) => employee.position === leading[0]?.slug && !employee.endedOn),
        unit.slug,
      ).toHaveLength(1);
    }
  });

  it("has positions of all three kinds in units that exist", () => {
    expect(new Set(positions.map((position) => position.kind))).toEqual(new Set(["JPT", "JA", "JF"]));
    for (const position of positions) expect(unitSlugs, position.slug).toContain(position.unit);
    expect(repeated(positions.map((position) => position.slug))).toEqual([]);
  });

  it("gives each employee an 18-digit NIP and an address of their own, and a position of their unit", () => {
    for (const employee of employees) {
      expect(employee.nip).toMatch(/^\d{18}$/);
      expect(employee.email).toMatch(/^[a-z]+\.[a-z]+@lontara\.example$/);
      expect(positions.find((position) => position.slug === employee.position)?.unit).toBe(employee.unit);
    }
    expect(repeated(employees.map((employee) => employee.nip))).toEqual([]);
    expect(repeated(employees.map((employee) => employee.email))).toEqual([]);
  });

  it("writes into the NIP a birth date, and an appointment that is no later than the present post", () => {
    for (const { nip, startedOn, employmentType } of employees) {
      expect(new Date(`${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`).getTime()).not.toBeNaN();
      expect(Number(nip.slice(8, 12)) - Number(nip.slice(0, 4)), nip).toBeGreaterThanOrEqual(20);
      const appointed = employmentType === "PPPK" ? nip.slice(8, 12) : `${nip.slice(8, 12)}-${nip.slice(12, 14)}`;
      expect(appointed <= startedOn.slice(0, appointed.length), nip).toBe(true);
      if (employmentType === "PPPK") expect(nip.slice(12, 14)).toBe("21");
    }
  });

  it("names roles of people and units that exist, and a curator for every unit with a space", () => {
    for (const role of roles) {
      expect(nips).toContain(role.nip);
      expect(unitSlugs).toContain(role.unit);
    }
    for (const space of spaces) {
      const curators = roles.filter((role) => role.role === "curator" && role.unit === space.unit);
      expect(curators.length, space.slug).toBeGreaterThan(0);
    }
    expect(repeated(spaces.map((space) => space.slug))).toEqual([]);
  });

  it("has one account for each persona, and shows all but the one that has ended", () => {
    expect(repeated(personas.map((persona) => persona.key))).toEqual([]);
    for (const persona of personas) {
      const employee = employees.find((candidate) => candidate.nip === persona.nip);
      expect(employee?.personaKey).toBe(persona.key);
      expect(persona.shown).toBe(employee?.endedOn === undefined);
    }
    expect(personas).toHaveLength(11);
  });
});
