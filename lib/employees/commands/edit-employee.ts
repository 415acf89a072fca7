import { invalid } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { dateOnly } from "@/lib/platform/time/calendar";
import { findTaken, lockEmployee } from "../find";
import { employeePolicy } from "../policy";
import { editEmployeeInput } from "../schema";

/** Corrects an employee's record. A new address also ends the links to agency accounts that came with the old one. */
export const editEmployee = defineCommand({
  name: "employee.edit",
  summary: "Correct an employee's number, name, address, employment type or first day.",
  http: "PUT /employees/{id}",
  input: editEmployeeInput,
  load: ({ tx, actor, input }) => lockEmployee(tx, actor, input.id),
  permit: ({ actor, target }) => employeePolicy.can(actor, "edit", target),
  run: async ({ tx, input, target, emit }) => {
    const taken = await findTaken(tx, input);
    if (taken.length > 0) throw invalid(taken.map((path) => ({ path, code: "taken" })));
    const data = {
      nip: input.nip,
      name: input.name,
      email: input.email,
      employmentType: input.employmentType,
      startedOn: dateOnly(input.startedOn),
    };
    const changed = (Object.keys(data) as (keyof typeof data)[]).filter(
      (field) => String(data[field]) !== String(target[field]),
    );
    if (changed.length === 0) return { id: target.id, changed };
    await tx.employee.update({ where: { id: target.id }, data });
    if (changed.includes("email")) await tx.externalIdentity.deleteMany({ where: { employeeId: target.id } });
    await emit({
      type: "employee.edited",
      targetType: "employee",
      targetId: target.id,
      unitId: target.unitId,
      details: { changed },
    });
    return { id: target.id, changed };
  },
});
