import type { Metadata } from "next";
import { Frame, PageHead } from "@/components/ui/layout";
import { Table } from "@/components/ui/table";
import { currentActor, currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { listUnits } from "@/lib/units/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("units.title") };
}

export default async function UnitsPage() {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { items } = await listUnits(actor, {});
  return (
    <Frame>
      <PageHead title={t("units.title")} meta={t("units.count", { count: items.length })} />
      <Table
        label={t("units.title")}
        rows={items}
        rowKey={(unit) => unit.id}
        columns={[
          {
            key: "name",
            head: t("units.name"),
            rowHead: true,
            cell: (unit) => (
              <a href={`/units/${unit.slug}`} style={{ marginInlineStart: `${unit.depth * 1.25}rem` }}>
                {unit.name[locale]}
              </a>
            ),
          },
          { key: "head", head: t("units.head"), cell: (unit) => unit.headTitle?.[locale] ?? "" },
          { key: "employees", head: t("units.employees"), number: true, cell: (unit) => unit.employees },
          { key: "spaces", head: t("units.spaces"), number: true, cell: (unit) => unit.spaces },
        ]}
      />
    </Frame>
  );
}
