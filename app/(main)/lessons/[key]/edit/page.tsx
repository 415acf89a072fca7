import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LessonForm } from "@/components/lessons/lesson-form";
import { ForbiddenState } from "@/components/shell/states";
import { Frame, PageHead } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { save } from "@/lib/lessons/actions";
import { getLesson } from "@/lib/lessons/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("lessons.edit") };
}

export default async function EditLessonPage({ params }: Props) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const lesson = await orNotFound(getLesson(actor, await params), notFound);
  if (!lesson.can.edit) return <ForbiddenState t={t} reason={t("errors.refusals.authors_only")} />;
  return (
    <Frame>
      <PageHead
        crumbs={
          <Crumbs
            label={t("ui.crumbs")}
            crumbs={[
              { href: "/lessons", label: t("lessons.title") },
              { href: `/lessons/${lesson.slug}-${lesson.key}`, label: lesson.title },
            ]}
          />
        }
        title={t("lessons.edit")}
      />
      <LessonForm t={t} action={save} lesson={lesson} />
    </Frame>
  );
}
