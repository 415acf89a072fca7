import type { Metadata } from "next";
import { LessonRows } from "@/components/lessons/rows";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead, Section } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { Seg } from "@/components/ui/tabs";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { listLessons } from "@/lib/lessons/queries";
import { audience, learningGroup } from "@/lib/lessons/schema";
import { getOrganization } from "@/lib/organization/queries";
import { translator } from "@/lib/platform/i18n/translator";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("lessons.title") };
}

export default async function LessonsPage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const asked = await searchParams;
  // An address with a filter that does not exist shows everything.
  const chosen = {
    audience: audience.safeParse(asked.audience).data,
    group: learningGroup.safeParse(asked.group).data,
  };
  const cursor = typeof asked.cursor === "string" ? asked.cursor.slice(0, 200) : undefined;
  const [organization, lessons, drafts] = await Promise.all([
    getOrganization(actor, {}),
    listLessons(actor, { ...chosen, cursor }),
    actor.isLeader ? listLessons(actor, { drafts: true, limit: 50 }) : null,
  ]);
  const address = (more: Record<string, string | undefined>) => {
    const pairs = Object.entries({ ...chosen, ...more }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return pairs.length > 0 ? `/lessons?${new URLSearchParams(pairs)}` : "/lessons";
  };
  const filter = (name: "audience" | "group", under: string, values: readonly string[]) => (
    <Seg
      label={t(`lessons.filters.${name}`)}
      tabs={[
        { href: address({ [name]: undefined }), label: t("lessons.filters.any"), current: !chosen[name] },
        ...values.map((value) => ({
          href: address({ [name]: value }),
          label: t(`lessons.${under}.${value}`),
          current: chosen[name] === value,
        })),
      ]}
    />
  );
  return (
    <Frame>
      <PageHead
        title={t("lessons.heading")}
        meta={t("lessons.lead")}
        actions={
          actor.isLeader ? (
            <ButtonLink href="/lessons/new" look="primary" icon="square-pen">
              {t("lessons.write")}
            </ButtonLink>
          ) : undefined
        }
      />
      {drafts && drafts.items.length > 0 ? (
        <Section title={t("lessons.drafts")}>
          <LessonRows t={t} locale={locale} timeZone={organization.timeZone} lessons={drafts.items} />
        </Section>
      ) : null}
      <Section title={t("lessons.published")}>
        <div className="row top-3">
          {filter("group", "groups", learningGroup.options)}
          {filter("audience", "audiences", audience.options)}
        </div>
        {lessons.items.length === 0 ? (
          <Empty title={t("lessons.empty.title")} text={t("lessons.empty.text")} />
        ) : (
          <LessonRows t={t} locale={locale} timeZone={organization.timeZone} lessons={lessons.items} />
        )}
        <Pagination
          t={t}
          previous={cursor ? address({}) : null}
          next={lessons.nextCursor ? address({ cursor: lessons.nextCursor }) : null}
        />
      </Section>
    </Frame>
  );
}
