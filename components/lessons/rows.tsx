import { Facts } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { officeOf, type Signed } from "./signature";

export interface ListedLesson {
  id: string;
  key: string;
  slug: string;
  title: string;
  summary: string;
  minutes: number;
  audience: string;
  group: string;
  publishedAt: Date | null;
  author: Signed | null;
}

interface LessonRowsProps {
  t: Translate;
  locale: Locale;
  timeZone: string;
  lessons: readonly ListedLesson[];
}

/** Lessons as a list: title, summary, who teaches, how long it takes. */
export function LessonRows({ t, locale, timeZone, lessons }: LessonRowsProps) {
  return (
    <Rows
      rows={lessons.map((lesson) => ({
        key: lesson.id,
        href: `/lessons/${lesson.slug}-${lesson.key}`,
        title: lesson.title,
        text: lesson.summary,
        meta: (
          <Facts
            items={[
              officeOf(lesson.author, locale),
              t("lessons.minutes", { count: lesson.minutes }),
              t(`lessons.groups.${lesson.group}`),
              t(`lessons.audiences.${lesson.audience}`),
            ]}
          />
        ),
        beside: lesson.publishedAt ? formatDate(lesson.publishedAt, locale, timeZone) : t("lessons.draft"),
      }))}
    />
  );
}
