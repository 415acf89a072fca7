"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { approveHostingCredit, approveLessonCredit } from "./commands/approve-teaching";
import { closePeriod } from "./commands/close-period";
import { reverseEntry } from "./commands/reverse-entry";

export const reverse = action(currentActor, reverseEntry, { done: "credits.done.reversed" });
export const close = action(currentActor, closePeriod, { done: "credits.done.closed" });
export const creditLesson = action(currentActor, approveLessonCredit, { done: "credits.done.credited" });
export const creditHosting = action(currentActor, approveHostingCredit, { done: "credits.done.credited" });
