import { beforeAll, expect, test } from "vitest";
import {
  announceDiscussion,
  closeDiscussion,
  editDiscussion,
  extendDiscussion,
} from "@/lib/discussions/commands/host-discussion";
import { addPost, markAnswer, unmarkAnswer } from "@/lib/discussions/commands/take-part";
import { getDiscussion, listDiscussions, listPosts } from "@/lib/discussions/queries";
import { visitor } from "@/lib/platform/access/actor";
import { db } from "@/lib/platform/db/client";
import { searchAll } from "@/lib/search/queries";
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
      ["eko", "b"],
    ],
    curators: [],
    heads: ["lia", "leo"],
  });
});

const opens = new Date("2026-11-24T02:00:00.000Z");
const closes = new Date("2026-11-26T10:00:00.000Z");
const before = { now: new Date("2026-11-23T02:00:00.000Z") };
const during = { now: new Date("2026-11-25T02:00:00.000Z") };
const plan = { title: "Mengapa terlambat?", opensAt: "2026-11-24T09:00", closesAt: "2026-11-26T17:00" };

async function announced(more: Partial<Parameters<typeof announceDiscussion>[1]> = {}, host = "lia") {
  return announceDiscussion(await as(agency, host), { ...plan, ...more }, before);
}

test("only a leader hosts, at the hours of the agency's clock", async () => {
  await expect(announceDiscussion(await as(agency, "ani"), plan, before)).rejects.toMatchObject({
    details: { reason: "leaders_only" },
  });
  const { id } = await announced();
  expect(await db().discussion.findUniqueOrThrow({ where: { id } })).toMatchObject({
    opensAt: opens,
    closesAt: closes,
  });
});

test("posts are taken from the opening moment on and refused from the closing moment on", async () => {
  const { id } = await announced();
  const eko = await as(agency, "eko");
  const ask = (now: number) => addPost(eko, { id, text: "Kapan?" }, { now: new Date(now) });
  await expect(ask(opens.getTime() - 1)).rejects.toMatchObject({ details: { reason: "discussion_not_open" } });
  await ask(opens.getTime());
  await ask(closes.getTime() - 1);
  await expect(ask(closes.getTime())).rejects.toMatchObject({ details: { reason: "discussion_closed" } });
  expect(await db().post.count({ where: { discussionId: id } })).toBe(2);
});

test("after closing nothing is edited, extended or marked; an early closing counts at once", async () => {
  const { id } = await announced();
  const [lia, ani] = [await as(agency, "lia"), await as(agency, "ani")];
  const asked = await addPost(ani, { id, text: "Kapan?" }, during);
  const reply = await addPost(lia, { id, text: "Besok.", parentId: asked.id }, during);
  await expect(closeDiscussion(ani, { id }, during)).rejects.toMatchObject({ details: { reason: "host_only" } });
  await closeDiscussion(lia, { id }, during);
  const closed = { code: "forbidden", details: { reason: "discussion_closed" } };
  await expect(addPost(ani, { id, text: "Lagi?" }, during)).rejects.toMatchObject(closed);
  await expect(editDiscussion(lia, { ...plan, id }, during)).rejects.toMatchObject(closed);
  await expect(extendDiscussion(lia, { id, closesAt: "2026-12-01T17:00" }, during)).rejects.toMatchObject(closed);
  await expect(markAnswer(lia, { id, postId: reply.id }, during)).rejects.toMatchObject(closed);
});

test("only the host marks and unmarks, and the counts follow", async () => {
  const { id, key } = await announced();
  const [lia, leo, ani] = [await as(agency, "lia"), await as(agency, "leo"), await as(agency, "ani")];
  const asked = await addPost(ani, { id, text: "Kapan?" }, during);
  const reply = await addPost(leo, { id, text: "Besok.", parentId: asked.id }, during);
  for (const other of [leo, ani])
    await expect(markAnswer(other, { id, postId: reply.id }, during)).rejects.toMatchObject({
      details: { reason: "host_only" },
    });
  await expect(markAnswer(lia, { id, postId: asked.id }, during)).rejects.toMatchObject({ code: "not_found" });
  await markAnswer(lia, { id, postId: reply.id }, during);
  expect(await getDiscussion(ani, { key }, during)).toMatchObject({ questions: 1, answered: 1, unanswered: [] });
  await unmarkAnswer(lia, { id, postId: reply.id }, during);
  expect(await getDiscussion(ani, { key }, during)).toMatchObject({ questions: 1, answered: 0 });
});

test("an id of another discussion opens nothing", async () => {
  const [mine, other] = [await announced(), await announced({ accessLevel: "restricted" }, "leo")];
  const [lia, leo, eko] = [await as(agency, "lia"), await as(agency, "leo"), await as(agency, "eko")];
  const hidden = await addPost(eko, { id: other.id, text: "Rahasia unit b" }, during);
  const reply = await addPost(leo, { id: other.id, text: "Ya", parentId: hidden.id }, during);
  await expect(addPost(lia, { id: mine.id, text: "?", parentId: hidden.id }, during)).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(markAnswer(lia, { id: mine.id, postId: reply.id }, during)).rejects.toMatchObject({ code: "not_found" });
  await expect(
    addPost(eko, { id: other.id, text: "balasan atas balasan", parentId: reply.id }, during),
  ).rejects.toMatchObject({ code: "invalid" });
});

test("a restricted discussion does not exist for other units, nor a shared one for visitors", async () => {
  const made = await announced({ title: "Zamrud tersembunyi", accessLevel: "restricted" });
  const [ani, eko] = [await as(agency, "ani"), await as(agency, "eko")];
  const titles = async (actor: typeof ani) =>
    (await listDiscussions(actor, { limit: 100 }, during)).items.map(({ title }) => title);
  expect(await titles(ani)).toContain("Zamrud tersembunyi");
  expect(await titles(eko)).not.toContain("Zamrud tersembunyi");
  await expect(getDiscussion(eko, { key: made.key })).rejects.toMatchObject({ code: "not_found" });
  await expect(listPosts(eko, { id: made.id })).rejects.toMatchObject({ code: "not_found" });
  await expect(addPost(eko, { id: made.id, text: "?" }, during)).rejects.toMatchObject({ code: "not_found" });
  const found = async (actor: typeof ani) => (await searchAll(actor, { q: "zamrud" })).hits.length;
  expect([await found(ani), await found(eko)]).toEqual([1, 0]);
  const shared = await announced();
  await expect(getDiscussion(visitor("id", "r"), { key: shared.key })).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("a visitor reads a public discussion but does not post", async () => {
  const { id, key } = await announced({ accessLevel: "public" });
  const nobody = visitor("id", "r");
  expect((await getDiscussion(nobody, { key }, during)).can.post).toBe(false);
  await expect(addPost(nobody, { id, text: "?" }, during)).rejects.toMatchObject({ code: "unauthenticated" });
});

test("the closing must come after the opening, and an extension after the closing so far", async () => {
  await expect(announced({ closesAt: "2026-11-24T09:00" })).rejects.toMatchObject({
    details: { issues: [{ path: "closesAt", code: "closesAfterOpening" }] },
  });
  const { id } = await announced();
  const lia = await as(agency, "lia");
  await expect(extendDiscussion(lia, { id, closesAt: "2026-11-26T17:00" }, during)).rejects.toMatchObject({
    code: "invalid",
  });
});
