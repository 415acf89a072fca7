import { beforeAll, expect, test } from "vitest";
import { createLesson, publishLesson, saveLesson } from "@/lib/lessons/commands";
import { getLesson, listLessons } from "@/lib/lessons/queries";
import { db } from "@/lib/platform/db/client";
import { type Agency, as, makeAgency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";

useDatabase();
let agency: Agency;

beforeAll(async () => {
  agency = await makeAgency({
    units: [
      ["root", null],
      ["a", "root"],
      ["b", "root"],
    ],
    people: [
      ["lia", "a"],
      ["leo", "b"],
      ["ani", "a"],
    ],
    curators: [],
    heads: ["lia", "leo"],
  });
});

const lesson = { title: "Rapat 15 menit", minutes: 15, markdown: "## Tiga hal\n\nApa yang **berubah**?" };

test("only a leader writes a lesson", async () => {
  await expect(createLesson(await as(agency, "ani"), lesson)).rejects.toMatchObject({
    code: "forbidden",
    details: { reason: "leaders_only" },
  });
});

test("a draft is its author's alone; published, every employee reads and finds it", async () => {
  const [lia, leo, ani] = [await as(agency, "lia"), await as(agency, "leo"), await as(agency, "ani")];
  const made = await createLesson(lia, lesson);
  await expect(getLesson(leo, { key: made.key })).rejects.toMatchObject({ code: "not_found" });
  await expect(saveLesson(leo, { ...lesson, id: made.id })).rejects.toMatchObject({ code: "not_found" });
  expect((await listLessons(ani, {})).items).toEqual([]);
  await publishLesson(lia, { id: made.id });
  const read = await getLesson(ani, { key: `${made.slug}-${made.key}` });
  expect(read.html).toContain("<strong>berubah</strong>");
  expect((await listLessons(ani, { audience: "all" })).items.map(({ id }) => id)).toEqual([made.id]);
  expect((await listLessons(ani, { audience: "executive" })).items).toEqual([]);
  expect(await db().searchDocumentRow.count({ where: { id: made.id } })).toBe(1);
  await expect(saveLesson(leo, { ...lesson, id: made.id })).rejects.toMatchObject({ code: "forbidden" });
  await expect(publishLesson(lia, { id: made.id })).rejects.toMatchObject({
    details: { reason: "already_published" },
  });
});

test("an empty text is refused by field", async () => {
  await expect(createLesson(await as(agency, "lia"), { ...lesson, markdown: "  " })).rejects.toMatchObject({
    code: "invalid",
    details: { issues: [{ path: "markdown" }] },
  });
});
