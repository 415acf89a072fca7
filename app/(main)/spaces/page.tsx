import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead, Section } from "@/components/ui/layout";
import { Rows } from "@/components/ui/lists";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listSpaces } from "@/lib/spaces/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("spaces.title") };
}

export default async function SpacesPage() {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const spaces = await listSpaces(actor, {});
  const name = (named: { nameId: string; nameEn: string }) => (actor.locale === "en" ? named.nameEn : named.nameId);
  const units = [...new Map(spaces.map((space) => [space.unitId, space.unit])).values()];
  const own = units.filter((unit) => actor.unitPath.includes(unit.id));
  const others = units.filter((unit) => !actor.unitPath.includes(unit.id));
  const mayCreate = actor.curatedUnitIds.length > 0 || actor.administeredUnitIds.length > 0;
  return (
    <Frame>
      <PageHead
        title={t("spaces.heading", { count: spaces.length })}
        meta={t("spaces.lead")}
        actions={
          mayCreate ? (
            <ButtonLink href="/spaces/new" icon="plus">
              {t("spaces.create")}
            </ButtonLink>
          ) : undefined
        }
      />
      {spaces.length === 0 ? <Empty title={t("spaces.empty.title")} text={t("spaces.empty.text")} level={2} /> : null}
      {[...own, ...others].map((unit) => (
        <Section key={unit.id} title={name(unit)} beside={<a href={`/units/${unit.slug}`}>{t("spaces.unit")}</a>}>
          <Rows
            rows={spaces
              .filter((space) => space.unitId === unit.id)
              .map((space) => ({
                key: space.id,
                href: `/spaces/${space.slug}`,
                title: name(space),
                text: actor.locale === "en" ? space.descriptionEn : space.descriptionId,
                beside: t("spaces.articles", { count: space.articles }),
              }))}
          />
        </Section>
      ))}
    </Frame>
  );
}
