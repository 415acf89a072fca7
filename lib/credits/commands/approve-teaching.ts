import { all, when } from "@/lib/platform/access/decision";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { defineCommand } from "@/lib/platform/operation/command";
import { dayIn } from "@/lib/platform/time/calendar";
import { sectoralOf } from "@/lib/reviews/rules";
import { BUCKETS } from "../awards";
import type { LedgerContext } from "../entries";
import { postAwards } from "../ledger";
import { readCalendar } from "../periods";
import { ruleOn } from "../policies";
import { amountOf } from "../rules";
import { approveHostingCreditInput, approveLessonCreditInput } from "../schema";

interface Earned {
  code: string;
  employeeId: string;
  source: { type: string; id: string; hash: string };
  effectiveAt: Date;
  approverId: string | null;
  reason: string;
}

async function awardBoth(context: LedgerContext, earned: Earned) {
  const { timeZone } = await readCalendar(context.tx);
  const rule = await ruleOn(context.tx, earned.code, dayIn(earned.effectiveAt, timeZone));
  if (!rule) throw new DomainError("conflict", { reason: "no_rule" });
  const requests = BUCKETS.map((bucket) => ({
    ...earned,
    rule,
    bucket,
    amount: amountOf(rule.snapshot, bucket),
    coAuthorIds: [],
  }));
  const entries = await postAwards(
    context,
    requests.filter(({ amount }) => amount > 0),
  );
  return entries.map(({ id, seq, bucket, amount }) => ({ id, seq: Number(seq), bucket, amount }));
}

async function unitPathOf(tx: Tx, employeeId: string): Promise<string[]> {
  const row = await tx.employee.findUniqueOrThrow({
    where: { id: employeeId },
    select: { unit: { select: { path: true } } },
  });
  return row.unit.path;
}

/** A curator of another unit credits a leader's published lesson, with reasons. */
export const approveLessonCredit = defineCommand({
  name: "credit.approveLesson",
  summary: "Credit a leader's published lesson; a curator of another unit says why.",
  http: "POST /lessons/{lessonId}/approve-credit",
  input: approveLessonCreditInput,
  load: async ({ tx, actor, input }) => {
    const lesson = await tx.lesson.findFirst({
      where: { id: input.lessonId, readTokens: { hasSome: [...actor.tokens] } },
    });
    return lesson ? { lesson, unitPath: await unitPathOf(tx, lesson.authorId) } : null;
  },
  permit: ({ actor, target }) =>
    all(
      when(actor.curatedUnitIds.length > 0, "curators_only"),
      when(actor.id !== target.lesson.authorId, "own_credit"),
      when(sectoralOf(actor.unitPath) !== sectoralOf(target.unitPath), "approver_same_unit"),
    ),
  run: async ({ tx, actor, input, target: { lesson }, now, emit }) => {
    if (!lesson.publishedAt) throw new DomainError("conflict", { reason: "lesson_not_published" });
    const entries = await awardBoth(
      { tx, now, emit },
      {
        code: "lesson.published",
        employeeId: lesson.authorId,
        source: { type: "lesson", id: lesson.id, hash: lesson.contentHash },
        effectiveAt: lesson.publishedAt,
        approverId: actor.id,
        reason: input.reason,
      },
    );
    return { id: lesson.id, entries };
  },
});

const ANSWERED_SHARE = 0.9;

/** The training agency credits the host of a closed discussion whose questions were answered. */
export const approveHostingCredit = defineCommand({
  name: "credit.approveHosting",
  summary:
    "Credit the host of a closed discussion with its questions answered; an HR officer of another unit says why.",
  http: "POST /discussions/{discussionId}/approve-credit",
  input: approveHostingCreditInput,
  load: async ({ tx, actor, input }) => {
    const where = { id: input.discussionId, readTokens: { hasSome: [...actor.tokens] } };
    const discussion = await tx.discussion.findFirst({ where, include: { posts: { include: { replies: true } } } });
    return discussion ? { discussion, unitPath: await unitPathOf(tx, discussion.hostId) } : null;
  },
  permit: ({ actor, target }) =>
    all(
      when(actor.isHrOfficer, "hr_officers_only"),
      when(actor.id !== target.discussion.hostId, "own_credit"),
      when(sectoralOf(actor.unitPath) !== sectoralOf(target.unitPath), "approver_same_unit"),
    ),
  run: async ({ tx, actor, input, target: { discussion }, now, emit }) => {
    const questions = discussion.posts.filter(({ parentId }) => parentId === null);
    const answered = questions.filter(({ replies }) =>
      replies.some(({ markedAt }) => markedAt && markedAt <= discussion.closesAt),
    );
    const met =
      questions.length > 0 && answered.length / questions.length >= ANSWERED_SHARE && discussion.summary !== "";
    if (!met || discussion.closesAt > now) throw new DomainError("conflict", { reason: "hosting_not_met" });
    const entries = await awardBoth(
      { tx, now, emit },
      {
        code: "discussion.hosting",
        employeeId: discussion.hostId,
        source: { type: "discussion", id: discussion.id, hash: discussion.key },
        effectiveAt: discussion.closesAt,
        approverId: actor.id,
        reason: input.reason,
      },
    );
    return { id: discussion.id, entries };
  },
});
