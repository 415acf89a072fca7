import { z } from "zod";
import type { Actor } from "@/lib/platform/access/actor";
import { allow, refuse } from "@/lib/platform/access/decision";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { decodeCursor, toPage } from "@/lib/platform/operation/page";
import { defineQuery } from "@/lib/platform/operation/query";
import { findEmployee, STANDING } from "./find";
import { employeePolicy, recordsKept, visibleEmployees } from "./policy";
import { employeeId, listEmployeesInput, suggestEmployeesInput } from "./schema";
import { viewEmployee } from "./views";

const employeesOnly = ({ actor }: { actor: Actor }) => (actor.kind === "employee" ? allow : refuse("employees_only"));
const contains = (text: string) => ({ contains: text, mode: "insensitive" as const });

/** A search finds anybody's name, but a number or an address only among the records the actor keeps. */
function matching(actor: Actor, q: string): Prisma.EmployeeWhereInput {
  if (!q) return {};
  const words = q.split(/\s+/).slice(0, 6);
  const byName = { AND: words.map((word) => ({ name: contains(word) })) };
  return {
    OR: [
      byName,
      { AND: [recordsKept(actor), { OR: [{ nip: { startsWith: q.replace(/\s/g, "") } }, { email: contains(q) }] }] },
    ],
  };
}

function holding(role: string): Prisma.EmployeeWhereInput {
  if (role === "leader") return { position: { leads: true, retiredAt: null } };
  return role ? { roles: { some: { role: role as "curator" | "administrator" | "hr_officer" } } } : {};
}

/** The roles other than curator are not for everybody to search by. */
function roleFilter(actor: Actor, role: string): Prisma.EmployeeWhereInput {
  return role === "administrator" || role === "hr_officer"
    ? { AND: [recordsKept(actor), holding(role)] }
    : holding(role);
}

/** Employees by name, a page at a time, with filters. */
export const listEmployees = defineQuery({
  name: "employee.list",
  summary: "Employees by name, with filters for unit, role and status.",
  http: "GET /employees",
  input: listEmployeesInput,
  load: () => true as const,
  permit: employeesOnly,
  run: async ({ db, actor, input }) => {
    const unit = input.unit ? await db.unit.findUnique({ where: { slug: input.unit }, select: { id: true } }) : null;
    if (input.unit && !unit) return { items: [], nextCursor: null, total: 0 };
    const status = input.status === "all" ? {} : { offboardedAt: input.status === "active" ? null : { not: null } };
    const where = {
      AND: [
        visibleEmployees(actor),
        matching(actor, input.q),
        roleFilter(actor, input.role),
        status,
        unit ? { unit: { path: { has: unit.id } } } : {},
      ],
    } satisfies Prisma.EmployeeWhereInput;
    const after = decodeCursor<{ name: string; id: string }>(input.cursor);
    const from = after
      ? { OR: [{ name: { gt: String(after.name) } }, { name: String(after.name), id: { gt: String(after.id) } }] }
      : {};
    const [rows, total] = await Promise.all([
      db.employee.findMany({
        where: { AND: [where, from] },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        take: input.limit + 1,
        select: STANDING,
      }),
      db.employee.count({ where }),
    ]);
    const page = toPage(rows, input.limit, (row) => ({ name: row.name, id: row.id }));
    return { items: page.items.map((row) => viewEmployee(actor, row)), nextCursor: page.nextCursor, total };
  },
});

/** One employee, as the actor may see them. */
export const getEmployee = defineQuery({
  name: "employee.get",
  summary: "One employee: name, unit, position; the record for those who keep it.",
  http: "GET /employees/{id}",
  input: employeeId,
  load: ({ db, actor, input }) => findEmployee(db, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "read", target),
  run: async ({ actor, target }) => viewEmployee(actor, target),
});

/** Colleagues in service whose name matches, for a picker: name and unit, nothing else. */
export const suggestEmployees = defineQuery({
  name: "employee.suggest",
  summary: "Colleagues whose name matches, for a picker.",
  http: "GET /employees/suggestions",
  input: suggestEmployeesInput,
  load: () => true as const,
  permit: employeesOnly,
  run: async ({ db, actor, input }) => {
    const words = input.q.split(/\s+/).slice(0, 6);
    const rows = await db.employee.findMany({
      where: { offboardedAt: null, AND: words.map((word) => ({ name: contains(word) })) },
      orderBy: { name: "asc" },
      take: 8,
      select: { id: true, name: true, unit: { select: { nameId: true, nameEn: true } } },
    });
    const items = rows.map((row) => ({
      id: row.id,
      name: row.name,
      unitName: actor.locale === "id" ? row.unit.nameId : row.unit.nameEn,
    }));
    return { items };
  },
});

/** One's own account. */
export const getAccount = defineQuery({
  name: "account.get",
  summary: "Your own account and preferences.",
  http: "GET /account",
  input: z.object({}),
  load: async ({ db, actor }) => (actor.id ? findEmployee(db, actor, actor.id) : null),
  permit: employeesOnly,
  run: async ({ db, actor, target }) => {
    const extra = await db.employee.findUniqueOrThrow({
      where: { id: target.id },
      select: {
        locale: true,
        theme: true,
        singleKeys: true,
        persona: true,
        credential: { select: { updatedAt: true } },
        identities: { select: { provider: true } },
      },
    });
    return {
      ...viewEmployee(actor, target),
      locale: extra.locale,
      theme: extra.theme,
      singleKeys: extra.singleKeys,
      demo: extra.persona !== null,
      hasPassword: extra.credential !== null,
      agencyAccount: extra.identities.length > 0,
    };
  },
});
