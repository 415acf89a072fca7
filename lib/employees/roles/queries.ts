import { any, when } from "@/lib/platform/access/decision";
import { defineQuery } from "@/lib/platform/operation/query";
import { namesSomebody, rolePolicy, visibleRoles } from "./policy";
import { listRolesInput } from "./schema";

/** Who holds which role, in the units the actor administers or leads. */
export const listRoles = defineQuery({
  name: "role.list",
  summary: "Who holds which role, in the units you administer or lead.",
  http: "GET /roles",
  input: listRolesInput,
  load: () => true as const,
  permit: ({ actor }) => any(when(actor.isHrOfficer, "hr_or_administrators"), namesSomebody(actor)),
  run: async ({ db, actor, input }) => {
    const unit = input.unit ? await db.unit.findFirst({ where: { slug: input.unit }, select: { id: true } }) : null;
    const rows = await db.roleAssignment.findMany({
      where: {
        AND: [
          visibleRoles(actor),
          input.role ? { role: input.role } : {},
          input.unit ? { unit: { path: { has: unit?.id ?? "00000000-0000-0000-0000-000000000000" } } } : {},
        ],
      },
      orderBy: [{ unit: { code: "asc" } }, { role: "asc" }, { employee: { name: "asc" } }],
      select: {
        id: true,
        role: true,
        unitId: true,
        employeeId: true,
        createdAt: true,
        unit: { select: { slug: true, nameId: true, nameEn: true } },
        employee: { select: { id: true, name: true, unitId: true, unit: { select: { nameId: true, nameEn: true } } } },
      },
    });
    const items = rows.map((row) => ({
      id: row.id,
      role: row.role,
      unit: { id: row.unitId, slug: row.unit.slug, name: { id: row.unit.nameId, en: row.unit.nameEn } },
      employee: {
        id: row.employee.id,
        name: row.employee.name,
        unitName: { id: row.employee.unit.nameId, en: row.employee.unit.nameEn },
      },
      createdAt: row.createdAt.toISOString(),
      can: { revoke: rolePolicy.can(actor, "revoke", { ...row, holderUnitId: row.employee.unitId }).allowed },
    }));
    return { items };
  },
});
