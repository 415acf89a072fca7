import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiscussionForm } from "@/components/discussions/discussion-form";
import { ForbiddenState } from "@/components/shell/states";
import { Frame, PageHead } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { edit } from "@/lib/discussions/actions";
import { getDiscussion } from "@/lib/discussions/queries";
import { localText } from "@/lib/discussions/rules";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { zoneLabel } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { now } from "@/lib/platform/time/clock";

interface Props {
  params: Promise<{ key: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("discussions.edit") };
}

export default async function EditDiscussionPage({ params }: Props) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const discussion = await orNotFound(getDiscussion(actor, await params), notFound);
  const refusal = discussion.hostId === actor.id ? "discussion_closed" : "host_only";
  if (!discussion.can.edit) return <ForbiddenState t={t} reason={t(`errors.refusals.${refusal}`)} />;
  const { timeZone } = await getOrganization(actor, {});
  const href = `/discussions/${discussion.slug}-${discussion.key}`;
  return (
    <Frame>
      <PageHead
        crumbs={
          <Crumbs
            label={t("ui.crumbs")}
            crumbs={[
              { href: "/discussions", label: t("discussions.title") },
              { href, label: discussion.title },
            ]}
          />
        }
        title={t("discussions.edit")}
      />
      <DiscussionForm
        t={t}
        action={edit}
        zone={zoneLabel(now(), timeZone)}
        discussion={{
          ...discussion,
          opensAt: localText(discussion.opensAt, timeZone),
          closesAt: localText(discussion.closesAt, timeZone),
        }}
      />
    </Frame>
  );
}
