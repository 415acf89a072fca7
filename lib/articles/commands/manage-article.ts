import { invalid } from "@/lib/platform/errors/domain-error";
import { newId } from "@/lib/platform/ids";
import { defineCommand } from "@/lib/platform/operation/command";
import { articlePolicy, visibleArticles } from "../policy";
import { lockArticle } from "../rows";
import { labelSlug, sharesFit } from "../rules";
import { articleInput, setAccessInput, setAuthorsInput, setLabelsInput, setOwnerInput } from "../schema";
import { refreshTokens } from "../tokens";

/** Sets an article's labels; a new word becomes a label. */
export const setLabels = defineCommand({
  name: "article.setLabels",
  summary: "Set the labels of an article.",
  http: "PUT /articles/{id}/labels",
  input: setLabelsInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "manage", target),
  run: async ({ tx, input, target: article, emit }) => {
    const bySlug = new Map(input.labels.map((name) => [labelSlug(name), name]));
    bySlug.delete("");
    await tx.articleLabel.deleteMany({ where: { articleId: article.id } });
    for (const [slug, name] of bySlug) {
      const label = await tx.label.upsert({ where: { slug }, create: { id: newId(), slug, name }, update: {} });
      await tx.articleLabel.create({ data: { articleId: article.id, labelId: label.id } });
    }
    await emit({
      type: "article.labelled",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { labels: [...bySlug.keys()] },
    });
    return { id: article.id, labels: [...bySlug.values()] };
  },
});

/** Sets who may see an article. A narrower level hides it everywhere before this answers. */
export const setAccess = defineCommand({
  name: "article.setAccess",
  summary: "Set an article's access level and who is invited to it.",
  http: "PUT /articles/{id}/access",
  input: setAccessInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "manage", target),
  run: async ({ tx, input, target: article, emit }) => {
    const invites = input.accessLevel === "restricted" || input.accessLevel === "secret";
    const employees = invites ? [...new Set(input.invitedEmployeeIds)] : [];
    const units = input.accessLevel === "restricted" ? [...new Set(input.invitedUnitIds)] : [];
    const knownEmployees = await tx.employee.count({ where: { id: { in: employees }, offboardedAt: null } });
    if (knownEmployees !== employees.length) throw invalid([{ path: "invitedEmployeeIds", code: "unknownReference" }]);
    const knownUnits = await tx.unit.count({ where: { id: { in: units }, retiredAt: null } });
    if (knownUnits !== units.length) throw invalid([{ path: "invitedUnitIds", code: "unknownReference" }]);
    await tx.articleGrant.deleteMany({ where: { articleId: article.id } });
    await tx.articleGrant.createMany({
      data: [
        ...employees.map((employeeId) => ({ id: newId(), articleId: article.id, employeeId })),
        ...units.map((unitId) => ({ id: newId(), articleId: article.id, unitId })),
      ],
    });
    await tx.article.update({ where: { id: article.id }, data: { accessLevel: input.accessLevel } });
    await refreshTokens(tx, article.id);
    await emit({
      type: "article.accessChanged",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { from: article.accessLevel, to: input.accessLevel, employees: employees.length, units: units.length },
    });
    return { id: article.id, accessLevel: input.accessLevel };
  },
});

/** Declares who wrote it and how the credit is shared. Everyone but the declarer confirms their own share. */
export const setAuthors = defineCommand({
  name: "article.setAuthors",
  summary: "Declare the authors of an article and their shares.",
  http: "PUT /articles/{id}/authors",
  input: setAuthorsInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "manage", target),
  run: async ({ tx, actor, input, target: article, now, emit }) => {
    const ids = input.authors.map((author) => author.employeeId);
    if (new Set(ids).size !== ids.length) throw invalid([{ path: "authors", code: "duplicate" }]);
    if (!ids.includes(article.createdById)) throw invalid([{ path: "authors", code: "firstAuthorStays" }]);
    if (!sharesFit(input.authors.map((author) => author.share)))
      throw invalid([{ path: "authors", code: "sharesFit" }]);
    const known = await tx.employee.count({ where: { id: { in: ids }, offboardedAt: null } });
    if (known !== ids.length) throw invalid([{ path: "authors", code: "unknownReference" }]);
    const before = new Map(article.authors.map((author) => [author.employeeId, author]));
    await tx.articleAuthor.deleteMany({ where: { articleId: article.id } });
    await tx.articleAuthor.createMany({
      data: input.authors.map(({ employeeId, share }) => {
        const old = before.get(employeeId);
        const kept = old && old.share === share ? old.confirmedAt : null;
        return { articleId: article.id, employeeId, share, confirmedAt: employeeId === actor.id ? now : kept };
      }),
    });
    await refreshTokens(tx, article.id);
    await emit({
      type: "article.authorsChanged",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { authors: ids.length },
    });
    return { id: article.id };
  },
});

/** A co-author agrees to the share declared for them. */
export const confirmShare = defineCommand({
  name: "article.confirmShare",
  summary: "Confirm one's own declared share of an article.",
  http: "POST /articles/{id}/confirm-share",
  input: articleInput,
  load: ({ tx, actor, input }) =>
    lockArticle(tx, input.id, { AND: [visibleArticles(actor), { authors: { some: { employeeId: actor.id ?? "" } } }] }),
  permit: ({ actor, target }) => articlePolicy.can(actor, "readDraft", target),
  run: async ({ tx, actor, target: article, now, emit }) => {
    await tx.articleAuthor.updateMany({
      where: { articleId: article.id, employeeId: actor.id ?? "", confirmedAt: null },
      data: { confirmedAt: now },
    });
    await emit({
      type: "article.shareConfirmed",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
    });
    return { id: article.id };
  },
});

/** Names who answers for the article being true. */
export const setOwner = defineCommand({
  name: "article.setOwner",
  summary: "Name the person who verifies an article.",
  http: "PUT /articles/{id}/owner",
  input: setOwnerInput,
  load: ({ tx, actor, input }) => lockArticle(tx, input.id, visibleArticles(actor)),
  permit: ({ actor, target }) => articlePolicy.can(actor, "manage", target),
  run: async ({ tx, input, target: article, emit }) => {
    const owner = await tx.employee.findFirst({
      where: { id: input.ownerId, offboardedAt: null },
      select: { id: true },
    });
    if (!owner) throw invalid([{ path: "ownerId", code: "unknownReference" }]);
    await tx.article.update({ where: { id: article.id }, data: { ownerId: owner.id } });
    await emit({
      type: "article.ownerChanged",
      targetType: "article",
      targetId: article.id,
      unitId: article.space.unitId,
      details: { ownerId: owner.id },
    });
    return { id: article.id };
  },
});
