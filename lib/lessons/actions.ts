"use server";

import { currentActor } from "@/lib/employees/current";
import { action } from "@/lib/platform/operation/action";
import { createLesson, publishLesson, saveLesson } from "./commands";

const toLesson = (lesson: { slug: string; key: string }) => `/lessons/${lesson.slug}-${lesson.key}`;

export const create = action(currentActor, createLesson, { to: toLesson });
export const save = action(currentActor, saveLesson, { to: toLesson });
export const publish = action(currentActor, publishLesson, { to: toLesson });
