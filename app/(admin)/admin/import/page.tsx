import { CsvImport, type CsvText } from "@/components/admin/csv-import";
import { PageHead, Section } from "@/components/ui/layout";
import { Definitions } from "@/components/ui/lists";
import { currentEmployee } from "@/lib/employees/current";
import { messagesFor, translator } from "@/lib/platform/i18n/translator";

const FILES = ["units", "positions", "employees", "roles"] as const;

export default async function AdminImportPage() {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const { admin } = messagesFor(actor.locale, ["admin"]) as { admin: { csv: CsvText } };
  return (
    <>
      <PageHead title={t("admin.part.import")} meta={t("admin.importLead")} />
      <CsvImport text={admin.csv} />
      <Section title={t("admin.columnsTitle")}>
        <p className="meta top-3">{t("admin.columnsLead")}</p>
        <Definitions
          items={FILES.map((file) => ({
            label: t(`admin.csv.${file}`),
            value: <code>{t(`admin.columns.${file}`)}</code>,
          }))}
        />
      </Section>
    </>
  );
}
