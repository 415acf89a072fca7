import { announceDiscussion } from "@/lib/discussions/commands/host-discussion";
import { addPost, markAnswer } from "@/lib/discussions/commands/take-part";
import { createLesson, publishLesson } from "@/lib/lessons/commands";
import { addDays, dateOnly } from "@/lib/platform/time/calendar";
import { discussions } from "./discussions";
import type { SeedDiscussion, SeedPost } from "./discussions/types";
import { readLessons } from "./lessons";
import { actorOf } from "./people";

/** Writes the sample lessons as their leaders, each on its day. */
export async function seedLessons(): Promise<void> {
  for (const { slug: _slug, author, publishedOn, body, ...lesson } of readLessons()) {
    const leader = await actorOf(author);
    const morning = new Date(dateOnly(publishedOn).getTime() + 2 * 3_600_000);
    const made = await createLesson(leader, { ...lesson, markdown: body }, { now: addDays(morning, -3) });
    await publishLesson(leader, { id: made.id }, { now: morning });
  }
}

/** Holds the sample discussions as their hosts and guests, each act at its time. */
export async function seedDiscussions(): Promise<void> {
  const start = new Date();
  for (const discussion of discussions) await hold(discussion, start);
}

const HOUR = 3_600_000;

/** So many days from the seeding, on the full hour: the plan counts days, and people announce full hours. */
function dayAt(start: Date, days: number): Date {
  return new Date(Math.floor(addDays(start, days).getTime() / HOUR) * HOUR);
}

async function hold(discussion: SeedDiscussion, start: Date): Promise<void> {
  const host = await actorOf(discussion.host);
  const [opensAt, closesAt] = [dayAt(start, discussion.opensInDays), dayAt(start, discussion.closesInDays)];
  const { id } = await announceDiscussion(
    host,
    {
      title: discussion.title,
      intro: discussion.intro,
      language: discussion.language,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
    },
    { now: addDays(opensAt, -3) },
  );
  const at = (post: SeedPost) => new Date(opensAt.getTime() + post.minutesAfterOpen * 60_000);
  for (const question of discussion.posts) {
    const asked = await addPost(await actorOf(question.nip), { id, text: question.text }, { now: at(question) });
    for (const answer of question.answers ?? []) {
      const now = at(answer);
      const input = { id, text: answer.text, parentId: asked.id };
      const replied = await addPost(await actorOf(answer.nip), input, { now });
      if (answer.markedAnswer) await markAnswer(host, { id, postId: replied.id }, { now });
    }
  }
}
