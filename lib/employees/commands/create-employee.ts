import { invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { dateOnly } from "@/lib/platform/time/calendar";
import { findTaken } from "../find";
import { checkPlacement } from "../placement";
import { keepsEmployees } from "../policy";
import { createEmployeeInput } from "../schema";

/** Enters a new employee; they cannot sign in with a password before one is set. */
export const createEmployee = defineCommand({
  name: "employee.create",
  summary: "Enter a new employee in a unit you keep.",
  http: "POST /employees",
  input: createEmployeeInput,
  load: async () => true as const,
  permit: ({ actor }) => keepsEmployees(actor),
  run: async ({ tx, actor, input, emit }) => {
    await checkPlacement(tx, actor, input);
    const taken = await findTaken(tx, input);
    if (taken.length > 0) throw invalid(taken.map((path) => ({ path, code: "taken" })));
    const { id } = await tx.employee.create({
      data: {
        id: newId(),
        nip: input.nip,
        name: input.name,
        email: input.email,
        unitId: input.unitId,
        positionId: input.positionId ?? null,
        employmentType: input.employmentType,
        startedOn: dateOnly(input.startedOn),
      },
      select: { id: true },
    });
    await emit({
      type: "employee.created",
      targetType: "employee",
      targetId: id,
      unitId: input.unitId,
      details: { positionId: input.positionId ?? null },
    });
    return { id };
  },
});
