import { PositionFields } from "@/components/admin/position-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { FormInput, FormSelect, Submit } from "@/components/ui/form-fields";
import { Input, Select } from "@/components/ui/inputs";
import { PageHead, Section } from "@/components/ui/layout";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { create } from "@/lib/positions/actions";
import { listPositions } from "@/lib/positions/queries";
import { positionTexts } from "@/lib/positions/views";
import { listUnits } from "@/lib/units/queries";

interface Props {
  searchParams: Promise<Record<string, string | undefined>>;
}

export default async function AdminPositionsPage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { q = "", unit = "", cursor } = await searchParams;
  const [page, units] = await Promise.all([
    listPositions(actor, { q, unit, ...(cursor ? { cursor } : {}) }),
    listUnits(actor, {}),
  ]);
  const address = (next: string) =>
    `/admin/positions?${new URLSearchParams({ q, unit, ...(next ? { cursor: next } : {}) })}`;
  const own = units.items.filter((each) => actor.isHrOfficer || each.can.rename);
  return (
    <>
      <PageHead title={t("admin.part.positions")} meta={t("positions.count", { count: page.total })} />
      <search>
        <form method="get" className="stack-3">
          <div className="f2">
            <Input name="q" type="search" label={t("positions.search")} defaultValue={q} />
            <Select
              name="unit"
              label={t("employees.unit")}
              empty={t("employees.allUnits")}
              defaultValue={unit}
              options={units.items.map((each) => ({ value: each.slug, label: each.name[locale] }))}
            />
          </div>
          <div className="row">
            <Button>{t("employees.filter")}</Button>
          </div>
        </form>
      </search>
      <div className="top-5">
        <Table
          label={t("admin.part.positions")}
          rows={page.items}
          rowKey={(position) => position.id}
          columns={[
            {
              key: "title",
              head: t("positions.title"),
              rowHead: true,
              cell: (position) =>
                position.can.edit ? (
                  <a href={`/admin/positions/${position.id}`}>{position.title[locale]}</a>
                ) : (
                  position.title[locale]
                ),
            },
            { key: "unit", head: t("employees.unit"), cell: (position) => position.unit.name[locale] },
            { key: "kind", head: t("positions.kind"), cell: (position) => `${position.kind}, ${position.level}` },
            {
              key: "holders",
              head: t("positions.holders"),
              cell: (position) => position.holders.map((holder) => holder.name).join(", "),
            },
          ]}
        />
        <Pagination
          t={t}
          previous={cursor ? address("") : null}
          next={page.nextCursor ? address(page.nextCursor) : null}
        />
      </div>
      {own.length > 0 ? (
        <Section title={t("positions.add")}>
          <ActionForm action={create} className="form top-4">
            <PositionFields text={positionTexts(t)} />
            <FormInput name="slug" label={t("positions.slug")} hint={t("units.slugHint")} required />
            <FormSelect
              name="unitId"
              label={t("employees.unit")}
              options={own.map((each) => ({ value: each.id, label: each.name[locale] }))}
            />
            <Submit busy={t("shell.busy")}>{t("positions.addButton")}</Submit>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
