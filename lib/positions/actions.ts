"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { createPosition, editPosition, retirePosition } from "./commands";

export const create = action(currentActor, createPosition, { to: (position) => `/admin/positions/${position.id}` });
export const edit = action(currentActor, editPosition, { done: "positions.saved" });
export const retire = action(currentActor, retirePosition, { to: () => "/admin/positions" });
