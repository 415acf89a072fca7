import { contentHash } from "@/lib/content/hash";
import type { Body } from "@/lib/content/types";
import { actorOfEmployee } from "@/lib/employees/actor";
import type { Actor } from "@/lib/platform/access/actor";
import { db } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/json";
import { newId, newKey } from "@/lib/platform/ids";
import { seedCreditPolicy } from "@/prisma/seed/credit-policy";

export interface Agency {
  units: Record<string, string>;
  people: Record<string, string>;
  spaceId: string;
}

interface Plan {
  /** Unit slug -> parent slug; the first is the root. */
  units: [slug: string, parent: string | null][];
  /** Name -> unit. */
  people: [name: string, unit: string][];
  /** Name -> unit curated. */
  curators: [name: string, unit: string][];
  /** Names of those who lead their unit. */
  heads?: string[];
  hrOfficers?: string[];
}

/** A small agency with the default credit policy; unit "a" has a space. */
export async function makeAgency(plan: Plan): Promise<Agency> {
  const units: Record<string, string> = {};
  const paths: Record<string, string[]> = {};
  await db().organization.create({ data: { id: newId(), name: "Instansi uji" } });
  for (const [slug, parent] of plan.units) {
    const id = newId();
    units[slug] = id;
    paths[slug] = [...(parent ? (paths[parent] ?? []) : []), id];
    const kind = parent === null ? "organization" : paths[slug]?.length === 2 ? "sectoral" : "section";
    await db().unit.create({
      data: {
        id,
        slug,
        code: slug,
        nameId: `Unit ${slug}`,
        nameEn: `Unit ${slug}`,
        kind,
        parentId: parent ? units[parent] : null,
        path: paths[slug],
      },
    });
  }
  const people: Record<string, string> = {};
  for (const [name, unit] of plan.people) {
    const unitId = units[unit] ?? "";
    const positionId = newId();
    await db().position.create({
      data: {
        id: positionId,
        slug: `post-${name}`,
        titleId: name,
        titleEn: name,
        unitId,
        kind: "JF",
        level: "Muda",
        leads: plan.heads?.includes(name) ?? false,
      },
    });
    people[name] = newId();
    await db().employee.create({
      data: {
        id: people[name],
        nip: `19900101${String(Object.keys(people).length).padStart(10, "0")}`,
        name,
        email: `${name}@example.test`,
        unitId,
        positionId,
        employmentType: "PNS",
        startedOn: new Date("2020-01-01"),
      },
    });
  }
  const give = (name: string, role: "curator" | "hr_officer", unit: string) =>
    db().roleAssignment.create({
      data: { id: newId(), employeeId: people[name] ?? "", role, unitId: units[unit] ?? "" },
    });
  for (const [name, unit] of plan.curators) await give(name, "curator", unit);
  for (const name of plan.hrOfficers ?? []) await give(name, "hr_officer", plan.units[0]?.[0] ?? "");
  await seedCreditPolicy(db());
  const spaceId = newId();
  await db().space.create({
    data: {
      id: spaceId,
      slug: "ruang-a",
      unitId: units.a ?? "",
      nameId: "Ruang A",
      nameEn: "Space A",
      readTokens: ["shared"],
    },
  });
  return { units, people, spaceId };
}

/** The actor of a person by name. */
export async function as(agency: Agency, name: string): Promise<Actor> {
  const actor = await actorOfEmployee(agency.people[name] ?? "");
  if (!actor) throw new Error(`nobody is called ${name}`);
  return actor;
}

const WORDS = "pintu bendung dibuka perlahan ketika debit sungai naik supaya saluran induk tidak meluap ".split(" ");

/** A paragraph of so many words. */
export function bodyOfWords(count: number, first = "Awal"): Body {
  const text = [first, ...Array.from({ length: count - 1 }, (_, index) => WORDS[index % (WORDS.length - 1)])].join(" ");
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] } as unknown as Body;
}

interface DraftPlan {
  authors: [name: string, share: number][];
  title?: string;
  words?: number;
  accessLevel?: "public" | "shared" | "restricted" | "secret";
  named?: string[];
  imported?: boolean;
}

/** A draft in the space of unit "a", ready to be submitted. */
export async function makeDraft(
  agency: Agency,
  plan: DraftPlan,
): Promise<{ id: string; revisionId: string; contentHash: string }> {
  const [id, revisionId] = [newId(), newId()];
  const title = plan.title ?? `Membaca pintu air ${newKey()}`;
  const words = plan.words ?? 450;
  const body = bodyOfWords(words, title);
  const summary = "Ringkasan yang menjelaskan isi artikel ini.";
  const hash = contentHash({ title, summary, language: "id", body });
  const ids = plan.authors.map(([name]) => agency.people[name] ?? "");
  const people = [...ids, ...(plan.named ?? []).map((name) => agency.people[name] ?? "")].map(
    (person) => `employee:${person}`,
  );
  const secret = plan.accessLevel === "secret";
  await db().article.create({
    data: {
      id,
      key: newKey(),
      slug: "uji",
      spaceId: agency.spaceId,
      rank: newKey(),
      title,
      summary,
      accessLevel: plan.accessLevel ?? "shared",
      createdById: ids[0] ?? "",
      ownerId: ids[0] ?? "",
      draftTokens: secret ? people : [...people, `curator:${agency.units.a}`],
      ...(plan.imported ? { sourceName: "Buku lama", sourcePath: `${id}.md` } : {}),
      authors: {
        create: plan.authors.map(([name, share]) => ({
          employeeId: agency.people[name] ?? "",
          share,
          confirmedAt: new Date(),
        })),
      },
      grants: { create: (plan.named ?? []).map((name) => ({ id: newId(), employeeId: agency.people[name] ?? "" })) },
    },
  });
  await db().revision.create({
    data: {
      id: revisionId,
      articleId: id,
      number: 1,
      title,
      summary,
      body: asJson(body),
      contentHash: hash,
      wordCount: words,
      authorId: ids[0] ?? "",
    },
  });
  await db().article.update({ where: { id }, data: { currentRevisionId: revisionId } });
  return { id, revisionId, contentHash: hash };
}
