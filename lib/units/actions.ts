"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { createUnit, moveUnit, renameUnit, retireUnit } from "./commands";

export const create = action(currentActor, createUnit, { to: (unit) => `/admin/units/${unit.slug}` });
export const rename = action(currentActor, renameUnit, { done: "units.saved" });
export const move = action(currentActor, moveUnit, { done: "units.moved" });
export const retire = action(currentActor, retireUnit, { to: () => "/admin/units" });
