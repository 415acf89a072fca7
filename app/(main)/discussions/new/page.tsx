import type { Metadata } from "next";
import { DiscussionForm } from "@/components/discussions/discussion-form";
import { ForbiddenState } from "@/components/shell/states";
import { Frame, PageHead } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { announce } from "@/lib/discussions/actions";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { zoneLabel } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { now } from "@/lib/platform/time/clock";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("discussions.announce") };
}

export default async function NewDiscussionPage() {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  if (!actor.isLeader) return <ForbiddenState t={t} reason={t("errors.refusals.leaders_only")} />;
  const { timeZone } = await getOrganization(actor, {});
  const zone = zoneLabel(now(), timeZone);
  return (
    <Frame>
      <PageHead
        crumbs={<Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/discussions", label: t("discussions.title") }]} />}
        title={t("discussions.announce")}
        meta={t("discussions.announceLead", { zone })}
      />
      <DiscussionForm t={t} action={announce} zone={zone} />
    </Frame>
  );
}
