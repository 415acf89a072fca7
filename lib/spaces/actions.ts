"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { createSpace, editSpace } from "./commands";

export const create = action(currentActor, createSpace, { to: (space) => `/spaces/${space.slug}` });
export const edit = action(currentActor, editSpace, { to: (space) => `/spaces/${space.slug}` });
