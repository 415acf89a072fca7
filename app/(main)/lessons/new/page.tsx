import type { Metadata } from "next";
import { LessonForm } from "@/components/lessons/lesson-form";
import { ForbiddenState } from "@/components/shell/states";
import { Frame, PageHead } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { create } from "@/lib/lessons/actions";
import { translator } from "@/lib/platform/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("lessons.write") };
}

export default async function NewLessonPage() {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  if (!actor.isLeader) return <ForbiddenState t={t} reason={t("errors.refusals.leaders_only")} />;
  return (
    <Frame>
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/lessons", label: t("lessons.title") }]} />}
        title={t("lessons.write")}
        meta={t("lessons.writeLead")}
      />
      <LessonForm t={t} action={create} />
    </Frame>
  );
}
