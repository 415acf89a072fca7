import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { officeOf } from "@/components/lessons/signature";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button";
import { Submit } from "@/components/ui/form-fields";
import { AsideSection, Facts, Frame, PageHead } from "@/components/ui/layout";
import { Definitions, PlainRows } from "@/components/ui/lists";
import { Note } from "@/components/ui/note";
import { Crumbs } from "@/components/ui/tabs";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { publish } from "@/lib/lessons/actions";
import { getLesson } from "@/lib/lessons/queries";
import { getOrganization } from "@/lib/organization/queries";
import { formatDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  const lesson = await getLesson(actor, await params).catch(() => null);
  return { title: lesson?.title ?? translator(actor.locale)("lessons.title") };
}

export default async function LessonPage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const [lesson, organization] = await Promise.all([
    orNotFound(getLesson(actor, await params), notFound),
    getOrganization(actor, {}),
  ]);
  const unit = lesson.author?.unit;
  return (
    <Frame
      className="ls"
      asideLabel={t("lessons.aside")}
      aside={
        <>
          <AsideSection title={t("lessons.author")}>
            <Definitions
              items={[
                { label: officeOf(lesson.author, locale), value: lesson.author?.name ?? "" },
                { label: t("lessons.unit"), value: unit ? (locale === "en" ? unit.nameEn : unit.nameId) : "" },
              ]}
            />
          </AsideSection>
          {lesson.toc.length > 0 ? (
            <AsideSection title={t("lessons.parts")}>
              <PlainRows rows={lesson.toc.map(({ id, text }) => ({ key: id, href: `#${id}`, title: text }))} />
            </AsideSection>
          ) : null}
        </>
      }
    >
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/lessons", label: t("lessons.title") }]} />}
        title={lesson.title}
        meta={
          <Facts
            items={[
              officeOf(lesson.author, locale),
              t("lessons.minutes", { count: lesson.minutes }),
              t(`lessons.groups.${lesson.group}`),
              t(`lessons.audiences.${lesson.audience}`),
              lesson.publishedAt ? formatDate(lesson.publishedAt, locale, organization.timeZone) : null,
            ]}
          />
        }
        actions={
          lesson.can.edit ? (
            <ButtonLink href={`/lessons/${lesson.slug}-${lesson.key}/edit`} icon="square-pen">
              {t("lessons.edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      {lesson.publishedAt ? null : (
        <Note kind="warn" title={t("lessons.draftNote.title")}>
          {t("lessons.draftNote.text")}
        </Note>
      )}
      {lesson.can.publish ? (
        <ActionForm action={publish} className="row top-3" label={t("lessons.publish")}>
          <input type="hidden" name="id" value={lesson.id} />
          <Submit busy={t("lessons.busy")}>{t("lessons.publish")}</Submit>
        </ActionForm>
      ) : null}
      {lesson.summary ? <p className="lead">{lesson.summary}</p> : null}
      <div
        className="prose ls-p"
        lang={lesson.language}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by lib/content from a checked body
        dangerouslySetInnerHTML={{ __html: lesson.html }}
      />
    </Frame>
  );
}
