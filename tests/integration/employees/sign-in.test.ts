import { afterEach, beforeAll, expect, test } from "vitest";
import { actorOfSession, actorOfToken } from "@/lib/employees/actor";
import { offboardEmployee } from "@/lib/employees/commands/offboard-employee";
import { reinstateEmployee } from "@/lib/employees/commands/reinstate-employee";
import { resetPassword } from "@/lib/employees/commands/reset-password";
import { endSession } from "@/lib/employees/sessions/end-session";
import { localPath, safePath, THROTTLE } from "@/lib/employees/sessions/rules";
import { signInWithPassword } from "@/lib/employees/sessions/sign-in";
import { createToken, hashToken } from "@/lib/employees/tokens/commands";
import { hashPassword } from "@/lib/platform/auth/password";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { type Agency, as, makeAgency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";

useDatabase();
let agency: Agency;
const PASSWORD = "kunci-lumbung-1";

beforeAll(async () => {
  agency = await makeAgency({
    units: [
      ["root", null],
      ["a", "root"],
      ["b", "root"],
    ],
    people: [
      ["ani", "a"],
      ["budi", "a"],
      ["admin", "root"],
    ],
    curators: [["budi", "a"]],
  });
  await db().roleAssignment.create({
    data: {
      id: newId(),
      employeeId: agency.people.admin ?? "",
      role: "administrator",
      unitId: agency.units.root ?? "",
    },
  });
  for (const name of ["ani", "budi"]) {
    await db().credential.create({
      data: { employeeId: agency.people[name] ?? "", passwordHash: await hashPassword(PASSWORD) },
    });
  }
});

afterEach(() => db().signInFailure.deleteMany());

const claim = (identifier: string, password = PASSWORD, address = "192.0.2.1") => ({
  identifier,
  password,
  address,
  userAgent: "test",
  requestId: newId(),
});

async function sessionOf(name: string): Promise<string> {
  const result = await signInWithPassword(claim(`${name}@example.test`));
  if (result.kind !== "started") throw new Error(result.kind);
  return result.sessionId;
}

test("an employee signs in by NIP or by e-mail address, in any case", async () => {
  const ani = await db().employee.findUniqueOrThrow({ where: { id: agency.people.ani } });
  expect((await signInWithPassword(claim(ani.nip))).kind).toBe("started");
  expect((await signInWithPassword(claim("ANI@example.test"))).kind).toBe("started");
});

test("a wrong password and an unknown account get the same answer, and both are counted", async () => {
  expect(await signInWithPassword(claim("ani@example.test", "salah"))).toEqual({ kind: "refused" });
  expect(await signInWithPassword(claim("tiada@example.test", "salah"))).toEqual({ kind: "refused" });
  expect(await db().signInFailure.count({ where: { key: { startsWith: "account:" } } })).toBe(2);
  expect(await db().signInFailure.count({ where: { key: "address:192.0.2.1" } })).toBe(2);
});

test("parallel guesses never pass the limit of an account, and the right password waits too", async () => {
  const guesses = await Promise.all(
    Array.from({ length: THROTTLE.perAccount + 6 }, () => signInWithPassword(claim("ani@example.test", "salah"))),
  );
  expect(guesses.filter((guess) => guess.kind === "refused")).toHaveLength(THROTTLE.perAccount);
  const right = await signInWithPassword(claim("ani@example.test"));
  expect(right).toMatchObject({ kind: "throttled" });
  expect((await signInWithPassword(claim("budi@example.test"))).kind).toBe("started");
  const later = new Date(Date.now() + (THROTTLE.windowMinutes + 1) * 60_000);
  expect((await signInWithPassword(claim("ani@example.test"), { now: later })).kind).toBe("started");
});

test("an address is closed after too many failures over many accounts", async () => {
  const at = new Date();
  await db().signInFailure.createMany({
    data: Array.from({ length: THROTTLE.perAddress }, () => ({ id: newId(), key: "address:198.51.100.7", at })),
  });
  expect(await signInWithPassword(claim("ani@example.test", PASSWORD, "198.51.100.7"))).toMatchObject({
    kind: "throttled",
  });
  expect((await signInWithPassword(claim("ani@example.test"))).kind).toBe("started");
});

test("an ended session is a visitor's on the next request, and nobody ends another's", async () => {
  const [first, other] = [await sessionOf("ani"), await sessionOf("budi")];
  const ani = await actorOfSession(first, newId());
  if (!ani) throw new Error("expected a session");
  await expect(endSession(ani, { id: other })).rejects.toMatchObject({ code: "not_found" });
  await endSession(ani, { id: first });
  expect(await actorOfSession(first, newId())).toBeNull();
  expect(await actorOfSession(other, newId())).not.toBeNull();
});

test("offboarding ends sessions, tokens, password and roles at once, and a new password does not bring them back", async () => {
  const [admin, budi] = [await as(agency, "admin"), await as(agency, "budi")];
  const session = await sessionOf("budi");
  const { token } = await createToken(budi, { name: "skrip", scopes: ["read"], days: 30 });
  expect(await actorOfToken(hashToken(token), newId())).toMatchObject({ scopes: ["read"], id: budi.id });
  const id = agency.people.budi ?? "";
  await offboardEmployee(admin, { id, reason: "pensiun" });
  expect(await actorOfSession(session, newId())).toBeNull();
  expect(await actorOfToken(hashToken(token), newId())).toBeNull();
  expect((await signInWithPassword(claim("budi@example.test"))).kind).toBe("refused");
  await expect(resetPassword(admin, { id })).rejects.toMatchObject({ code: "forbidden" });
  await reinstateEmployee(admin, { id });
  expect((await signInWithPassword(claim("budi@example.test"))).kind).toBe("refused");
  expect(await db().roleAssignment.count({ where: { employeeId: id } })).toBe(0);
  const { password } = await resetPassword(admin, { id });
  expect((await signInWithPassword(claim("budi@example.test", password))).kind).toBe("started");
});

test("a token neither does what its scope leaves out nor makes a wider one", async () => {
  const ani = await as(agency, "ani");
  const { token, id } = await createToken(ani, { name: "sempit", scopes: ["token:write", "article:read"], days: 1 });
  expect((await db().apiToken.findUniqueOrThrow({ where: { id } })).hash).not.toContain(token);
  const narrow = await actorOfToken(hashToken(token), newId());
  if (!narrow) throw new Error("expected a token");
  await expect(createToken(narrow, { name: "lebar", scopes: ["write"], days: 1 })).rejects.toMatchObject({
    details: { reason: "token_wider" },
  });
  await expect(endSession(narrow, { id: newId() })).rejects.toMatchObject({ details: { reason: "token_scope" } });
  await expect(createToken(ani, { name: "x", scopes: ["read *"], days: 1 })).rejects.toMatchObject({ code: "invalid" });
  await expect(createToken(ani, { name: "x", scopes: ["read"], days: 366 })).rejects.toMatchObject({ code: "invalid" });
  expect(await createToken(narrow, { name: "sama", scopes: ["article:read"], days: 1 })).toMatchObject({
    token: expect.stringMatching(/^lb_/),
  });
});

test("a sign-in comes back only to pages of this site", () => {
  expect(safePath("/articles/abc?x=1#y")).toBe("/articles/abc?x=1#y");
  for (const evil of [
    "//evil.test",
    "/\\evil.test",
    "https://evil.test",
    "/sign-in?to=/x",
    "/api/sign-out",
    "/a\nb",
    "/.//evil.test",
  ]) {
    expect(safePath(evil), evil).toBe("/");
  }
  expect(localPath("/sign-in?to=%2Funits")).toBe("/sign-in?to=%2Funits");
});
