import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actorOfSession } from "@/lib/employees/actor";
import { answerAgencySignIn } from "@/lib/employees/sessions/agency";
import { openSession, sessionCookieName } from "@/lib/platform/auth/cookie";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { type Agency, makeAgency } from "@/tests/support/agency";
import { useDatabase } from "@/tests/support/database";

useDatabase();
const SITE = "http://site.example.test";
let agency: Agency;
let server: Server;

/** Cookies of one browser, for one host. */
class Jar {
  private readonly cookies = new Map<string, string>();
  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(";")[0] ?? "";
      this.cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
  }
  get(name: string): string | undefined {
    return this.cookies.get(name);
  }
  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

beforeAll(async () => {
  agency = await makeAgency({ units: [["a", null]], people: [["ani", "a"]], curators: [] });
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: "lumbung", client_secret: "rahasia-uji", redirect_uris: [`${SITE}/api/auth/callback/oidc`] },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ["kunci-uji"] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: `${id.split("+")[0]}@example.test`,
        email_verified: !id.includes("+unverified"),
      }),
    }),
  });
  server.on("request", provider.callback());
  process.env.LUMBUNG_URL = SITE;
  process.env.OIDC_ISSUER = issuer;
  process.env.OIDC_CLIENT_ID = "lumbung";
  process.env.OIDC_CLIENT_SECRET = "rahasia-uji";
});

afterAll(() => server.close());
beforeEach(async () => {
  await db().externalIdentity.deleteMany();
});

async function start(site: Jar, origin = SITE, to = "/units"): Promise<Response> {
  const headers = { origin, host: "site.example.test", "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ callbackUrl: to });
  const response = await answerAgencySignIn(
    new Request(`${SITE}/api/auth/signin/oidc`, { method: "POST", headers, body }),
    ["signin", "oidc"],
  );
  site.take(response);
  return response;
}

/** Goes through the provider's own pages as a person would, and stops at the address it sends the browser back to. */
async function throughProvider(first: string, login: string): Promise<string> {
  const jar = new Jar();
  let address = first;
  for (let step = 0; step < 12 && !address.startsWith(SITE); step += 1) {
    let response = await fetch(address, { headers: { cookie: jar.header() }, redirect: "manual" });
    jar.take(response);
    if (response.status === 200) {
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? "login";
      const body = new URLSearchParams({ prompt, ...(prompt === "login" ? { login, password: "apa-saja" } : {}) });
      response = await fetch(new URL(action, address), {
        method: "POST",
        body,
        headers: { cookie: jar.header() },
        redirect: "manual",
      });
      jar.take(response);
    }
    address = new URL(response.headers.get("location") ?? "", address).href;
  }
  return address;
}

async function comeBack(site: Jar, address: string): Promise<Response> {
  const response = await answerAgencySignIn(new Request(address, { headers: { cookie: site.header() } }), [
    "callback",
    "oidc",
  ]);
  site.take(response);
  return response;
}

async function signIn(login: string): Promise<{ site: Jar; response: Response }> {
  const site = new Jar();
  const begun = await start(site);
  const back = await throughProvider(begun.headers.get("location") ?? "", login);
  return { site, response: await comeBack(site, back) };
}

test("an agency account signs in by its verified address, is linked, and comes back to the page it came for", async () => {
  const { site, response } = await signIn("ani");
  expect(response.headers.get("location")).toMatch(/\/units$/);
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith(sessionCookieName())) ?? "";
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const sessionId = await openSession(site.get(sessionCookieName()));
  expect((await actorOfSession(sessionId ?? "", newId()))?.name).toBe("ani");
  // The link holds even when the address changes here.
  await db().employee.update({ where: { id: agency.people.ani ?? "" }, data: { email: "lain@example.test" } });
  const again = await signIn("ani");
  expect(await openSession(again.site.get(sessionCookieName()))).not.toBeNull();
  await db().employee.update({ where: { id: agency.people.ani ?? "" }, data: { email: "ani@example.test" } });
});

test("an unknown account, an unverified address and an offboarded employee are refused with the reason", async () => {
  expect((await signIn("tiada")).response.headers.get("location")).toContain("/sign-in?error=unknown");
  expect((await signIn("ani+unverified")).response.headers.get("location")).toContain("/sign-in?error=unverified");
  await db().employee.update({ where: { id: agency.people.ani ?? "" }, data: { offboardedAt: new Date() } });
  const { site, response } = await signIn("ani");
  expect(response.headers.get("location")).toContain("/sign-in?error=offboarded");
  expect(site.get(sessionCookieName())).toBeUndefined();
  await db().employee.update({ where: { id: agency.people.ani ?? "" }, data: { offboardedAt: null } });
});

test("a sign-in begun in one browser does not end in another, and none begins from another site", async () => {
  const site = new Jar();
  const begun = await start(site);
  const back = await throughProvider(begun.headers.get("location") ?? "", "ani");
  const other = new Jar();
  const response = await comeBack(other, back);
  expect(response.headers.get("location")).toContain("/sign-in?error=");
  expect(other.get(sessionCookieName())).toBeUndefined();
  expect((await start(new Jar(), "https://evil.test")).status).toBe(403);
  const elsewhere = new Jar();
  const evil = await start(elsewhere, SITE, "https://evil.test/x");
  const answered = await comeBack(elsewhere, await throughProvider(evil.headers.get("location") ?? "", "ani"));
  expect(answered.headers.get("location")).not.toContain("evil.test");
});
