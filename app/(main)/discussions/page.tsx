import type { Metadata } from "next";
import { DiscussionRows } from "@/components/discussions/rows";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead, Section } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { listDiscussions } from "@/lib/discussions/queries";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { now as present } from "@/lib/platform/time/clock";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("discussions.title") };
}

export default async function DiscussionsPage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const now = present();
  const asked = (await searchParams).cursor;
  const cursor = typeof asked === "string" ? asked.slice(0, 200) : undefined;
  const [organization, open, upcoming, closed] = await Promise.all([
    getOrganization(actor, {}),
    listDiscussions(actor, { state: "open", limit: 100 }, { now }),
    listDiscussions(actor, { state: "upcoming", limit: 100 }, { now }),
    listDiscussions(actor, { state: "closed", cursor }, { now }),
  ]);
  const clock = { locale, timeZone: organization.timeZone, now };
  const parts = [
    { state: "open", page: open },
    { state: "upcoming", page: upcoming },
    { state: "closed", page: closed },
  ] as const;
  const shown = parts.filter(({ page }) => page.items.length > 0);
  return (
    <Frame>
      <PageHead
        title={t("discussions.heading", { count: open.items.length })}
        meta={t("discussions.lead")}
        actions={
          actor.isLeader ? (
            <ButtonLink href="/discussions/new" look="primary" icon="mic">
              {t("discussions.announce")}
            </ButtonLink>
          ) : undefined
        }
      />
      {shown.length === 0 ? (
        <Empty title={t("discussions.empty.title")} text={t("discussions.empty.text")} level={2} />
      ) : null}
      {shown.map(({ state, page }) => (
        <Section key={state} title={t(`discussions.states.${state}`)}>
          <DiscussionRows t={t} clock={clock} discussions={page.items} />
        </Section>
      ))}
      <Pagination
        t={t}
        previous={cursor ? "/discussions" : null}
        next={closed.nextCursor ? `/discussions?cursor=${closed.nextCursor}` : null}
      />
    </Frame>
  );
}
