import { Button, ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Input, Select } from "@/components/ui/inputs";
import { PageHead } from "@/components/ui/layout";
import { Note } from "@/components/ui/note";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { listAuditEvents } from "@/lib/audit/queries";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { formatDateTime } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { explain } from "@/lib/platform/operation/failure";
import { listUnits } from "@/lib/units/queries";

interface Props {
  searchParams: Promise<Record<string, string | undefined>>;
}

const FIELDS = ["actor", "action", "targetType", "targetId", "unit", "from", "to", "requestId"] as const;

export default async function AuditPage({ searchParams }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const search = await searchParams;
  const filters = Object.fromEntries(FIELDS.map((field) => [field, search[field] ?? ""])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  const [organization, units] = await Promise.all([
    getOrganization(actor, {}),
    listUnits(actor, { administered: true }),
  ]);
  let problem = "";
  const page = await listAuditEvents(actor, { ...filters, ...(search.cursor ? { cursor: search.cursor } : {}) }).catch(
    (error) => {
      if (!(error instanceof DomainError)) throw error;
      const { message, fields } = explain(error, t);
      problem = [message, ...Object.values(fields)].join(" ");
      return { items: [], nextCursor: null };
    },
  );
  const address = (next: string) =>
    `/admin/audit?${new URLSearchParams({ ...filters, ...(next ? { cursor: next } : {}) })}`;
  return (
    <>
      <PageHead
        title={t("admin.part.audit")}
        meta={t("audit.lead")}
        actions={
          <ButtonLink href={`/api/audit-events?${new URLSearchParams(filters)}`} icon="download" download>
            {t("audit.download")}
          </ButtonLink>
        }
      />
      {problem ? <Note kind="bad" role="alert" title={problem} /> : null}
      <search>
        <form method="get" className="stack-3">
          <div className="f2">
            <Input name="actor" label={t("audit.actor")} defaultValue={filters.actor} />
            <Input name="action" label={t("audit.action")} hint={t("audit.actionHint")} defaultValue={filters.action} />
            <Input name="targetType" label={t("audit.targetType")} defaultValue={filters.targetType} />
            <Input name="targetId" label={t("audit.targetId")} defaultValue={filters.targetId} />
            <Select
              name="unit"
              label={t("employees.unit")}
              empty={t("employees.allUnits")}
              defaultValue={filters.unit}
              options={units.items.map((each) => ({ value: each.slug, label: each.name[locale] }))}
            />
            <Input name="requestId" label={t("audit.requestId")} defaultValue={filters.requestId} />
            <Input name="from" type="date" label={t("audit.from")} defaultValue={filters.from} />
            <Input name="to" type="date" label={t("audit.to")} defaultValue={filters.to} />
          </div>
          <div className="row">
            <Button>{t("employees.filter")}</Button>
          </div>
        </form>
      </search>
      <div className="top-5">
        {page.items.length === 0 && !problem ? (
          <Empty title={t("audit.none.title")} text={t("audit.none.text")} level={2} />
        ) : null}
        {page.items.length > 0 ? (
          <Table
            label={t("admin.part.audit")}
            rows={page.items}
            rowKey={(event) => event.id}
            columns={[
              {
                key: "at",
                head: t("audit.at"),
                rowHead: true,
                className: "nowrap",
                cell: (event) => formatDateTime(new Date(event.at), locale, organization.timeZone),
              },
              { key: "actor", head: t("audit.actor"), cell: (event) => event.actor?.name ?? t("audit.system") },
              {
                key: "action",
                head: t("audit.action"),
                cell: (event) => (
                  <>
                    <code>{event.action}</code>
                    <span className="meta">{event.via}</span>
                  </>
                ),
              },
              {
                key: "target",
                head: t("audit.target"),
                cell: (event) => (
                  <>
                    {event.target.name ?? event.target.type}
                    <span className="meta">{event.target.id}</span>
                  </>
                ),
              },
              { key: "unit", head: t("employees.unit"), cell: (event) => event.unit?.name[locale] ?? "" },
              {
                key: "details",
                head: t("audit.details"),
                cell: (event) => (
                  <details>
                    <summary>{t("audit.show")}</summary>
                    <code>
                      {JSON.stringify({
                        ...event.details,
                        beforeHash: event.beforeHash,
                        afterHash: event.afterHash,
                        requestId: event.requestId,
                      })}
                    </code>
                  </details>
                ),
              },
            ]}
          />
        ) : null}
        <Pagination
          t={t}
          previous={search.cursor ? address("") : null}
          next={page.nextCursor ? address(page.nextCursor) : null}
        />
      </div>
    </>
  );
}
