import { DEMO_PASSWORD } from "@/lib/employees/demo";
import { hashPassword } from "@/lib/platform/auth/password";
import { db, type Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { dateOnly } from "@/lib/platform/time/calendar";
import { spaceTokens } from "@/lib/spaces/rules";
import { seedCreditPolicy } from "./credit-policy";
import { organization } from "./organization";

type Ids = Map<string, string>;

async function seedUnits(tx: Tx): Promise<Ids> {
  const ids: Ids = new Map();
  const paths = new Map<string, string[]>();
  for (const unit of organization.units) {
    const id = newId();
    const path = [...(unit.parent ? (paths.get(unit.parent) ?? []) : []), id];
    ids.set(unit.slug, id);
    paths.set(unit.slug, path);
    await tx.unit.create({
      data: {
        id,
        slug: unit.slug,
        code: unit.code,
        nameId: unit.name.id,
        nameEn: unit.name.en,
        kind: unit.kind,
        parentId: path.at(-2) ?? null,
        path,
      },
    });
  }
  return ids;
}

async function seedPeople(tx: Tx, units: Ids): Promise<Ids> {
  const positions: Ids = new Map();
  for (const position of organization.positions) {
    const id = newId();
    positions.set(position.slug, id);
    await tx.position.create({
      data: {
        id,
        slug: position.slug,
        titleId: position.title.id,
        titleEn: position.title.en,
        unitId: need(units, position.unit),
        kind: position.kind,
        level: position.level,
        leads: position.leads,
        competenceStandard: position.competenceStandard ?? null,
      },
    });
  }
  const employees: Ids = new Map();
  for (const employee of organization.employees) {
    const id = newId();
    employees.set(employee.nip, id);
    await tx.employee.create({
      data: {
        id,
        nip: employee.nip,
        name: employee.name,
        email: employee.email,
        unitId: need(units, employee.unit),
        positionId: need(positions, employee.position),
        employmentType: employee.employmentType,
        startedOn: dateOnly(employee.startedOn),
        persona: employee.personaKey ?? null,
        offboardedAt: employee.endedOn ? dateOnly(employee.endedOn) : null,
      },
    });
  }
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const persona of organization.personas) {
    await tx.credential.create({ data: { employeeId: need(employees, persona.nip), passwordHash } });
  }
  return employees;
}

function need(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the seed refers to ${key}, which it does not define`);
  return id;
}

/** Units, positions, employees, roles, spaces and the credit policy, in one transaction. */
export async function seedOrganization(): Promise<void> {
  await db().$transaction(
    async (tx) => {
      await tx.organization.create({
        data: { id: newId(), name: organization.name.id, timeZone: organization.timeZone },
      });
      const units = await seedUnits(tx);
      const employees = await seedPeople(tx, units);
      for (const role of organization.roles) {
        await tx.roleAssignment.create({
          data: { id: newId(), employeeId: need(employees, role.nip), role: role.role, unitId: need(units, role.unit) },
        });
      }
      for (const space of organization.spaces) {
        const unitId = need(units, space.unit);
        await tx.space.create({
          data: {
            id: newId(),
            slug: space.slug,
            unitId,
            nameId: space.name.id,
            nameEn: space.name.en,
            descriptionId: space.description.id,
            descriptionEn: space.description.en,
            defaultAccessLevel: space.defaultAccessLevel,
            readTokens: spaceTokens({ defaultAccessLevel: space.defaultAccessLevel, unitId }),
          },
        });
      }
      await seedCreditPolicy(tx);
    },
    { timeout: 60_000 },
  );
}
