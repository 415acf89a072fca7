import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { AsideSection, Facts, Frame, PageHead, Section } from "@/components/ui/layout";
import { PlainRows, Rows } from "@/components/ui/lists";
import { Note } from "@/components/ui/note";
import { Crumbs } from "@/components/ui/tabs";
import { NameCurator } from "@/components/units/name-curator";
import { currentEmployee } from "@/lib/employees/current";
import { listEmployees } from "@/lib/employees/queries";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";
import { getUnit } from "@/lib/units/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export default async function UnitPage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { slug } = await params;
  const unit = await getUnit(actor, { slug }).catch((error) => {
    if (error instanceof DomainError) notFound();
    throw error;
  });
  const people = unit.can.nameCurators ? (await listEmployees(actor, { unit: slug, limit: 100 })).items : [];
  return (
    <Frame
      asideLabel={t("units.about")}
      aside={
        <>
          <AsideSection title={t("units.head")}>
            <p className="top-3">{unit.head?.title[locale] ?? t("units.noHead")}</p>
            {unit.head?.holder ? <p className="meta">{unit.head.holder.name}</p> : null}
          </AsideSection>
          <AsideSection title={t("units.curators")}>
            {unit.curators.length === 0 ? <p className="meta top-3">{t("units.noCurators")}</p> : null}
            <ul className="plainrows">
              {unit.curators.map((curator) => (
                <li key={curator.roleId}>
                  {curator.name}
                  <span className="meta">{curator.unitName[locale]}</span>
                </li>
              ))}
            </ul>
            {unit.can.nameCurators ? (
              <NameCurator t={t} unitId={unit.id} curators={unit.curators} people={people} />
            ) : null}
          </AsideSection>
          {unit.children.length > 0 ? (
            <AsideSection title={t("units.below")}>
              <PlainRows
                rows={unit.children.map((child) => ({
                  key: child.slug,
                  href: `/units/${child.slug}`,
                  title: child.name[locale],
                  meta: t("units.people", { count: child.employees }),
                }))}
              />
            </AsideSection>
          ) : null}
        </>
      }
    >
      <PageHead
        crumbs={
          <Crumbs
            label={t("ui.crumbs")}
            crumbs={[
              { href: "/units", label: t("units.title") },
              ...unit.ancestors.map((each) => ({ href: `/units/${each.slug}`, label: each.name[locale] })),
            ]}
          />
        }
        title={unit.name[locale]}
        meta={
          <Facts
            items={[
              unit.head ? t("units.ledBy", { title: unit.head.title[locale] }) : null,
              t("units.people", { count: unit.employees }),
              t("units.curatorCount", { count: unit.curators.length }),
              t("units.spaceCount", { count: unit.spaces.length }),
            ]}
          />
        }
        actions={
          unit.can.rename ? (
            <ButtonLink href={`/admin/units/${unit.slug}`} icon="settings">
              {t("units.manage")}
            </ButtonLink>
          ) : undefined
        }
      />
      {unit.retired ? <Note kind="warn" title={t("errors.refusals.unit_retired")} /> : null}
      <Section title={t("units.spacesTitle")}>
        {unit.spaces.length === 0 ? <Empty title={t("units.noSpaces.title")} text={t("units.noSpaces.text")} /> : null}
        <Rows
          rows={unit.spaces.map((space) => ({
            key: space.slug,
            href: `/spaces/${space.slug}`,
            title: space.name[locale],
            text: space.description[locale],
          }))}
        />
      </Section>
    </Frame>
  );
}
