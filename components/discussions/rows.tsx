import { officeOf, type Signed } from "@/components/lessons/signature";
import { Facts } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import type { Translate } from "@/lib/platform/i18n/translator";
import { type Clock, type Timed, whenText } from "./when";

export interface ListedDiscussion extends Timed {
  id: string;
  key: string;
  slug: string;
  title: string;
  questions: number;
  answered: number;
  host: Signed | null;
}

interface DiscussionRowsProps {
  t: Translate;
  clock: Clock;
  discussions: readonly ListedDiscussion[];
}

/** Discussions as a list: theme, host, counts, and when they open or close. */
export function DiscussionRows({ t, clock, discussions }: DiscussionRowsProps) {
  return (
    <Rows
      rows={discussions.map((discussion) => ({
        key: discussion.id,
        href: `/discussions/${discussion.slug}-${discussion.key}`,
        title: discussion.title,
        meta: (
          <Facts
            items={[
              t("discussions.hostedBy", { office: officeOf(discussion.host, clock.locale) }),
              discussion.state === "upcoming"
                ? null
                : t("discussions.counts", { questions: discussion.questions, answered: discussion.answered }),
            ]}
          />
        ),
        beside: whenText(t, discussion, clock),
      }))}
    />
  );
}
