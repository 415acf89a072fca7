import { notFound } from "next/navigation";
import { PositionFields } from "@/components/admin/position-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Submit } from "@/components/ui/form-fields";
import { PageHead, Section } from "@/components/ui/layout";
import { Crumbs } from "@/components/ui/tabs";
import { currentEmployee } from "@/lib/employees/current";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";
import { edit, retire } from "@/lib/positions/actions";
import { getPosition } from "@/lib/positions/queries";
import { positionTexts } from "@/lib/positions/views";

interface Props {
  params: Promise<{ id: string }>;
}

export default async function AdminPositionPage({ params }: Props) {
  const actor = await currentEmployee();
  const { locale } = actor;
  const t = translator(locale);
  const { id } = await params;
  const position = await getPosition(actor, { id }).catch((error) => {
    if (error instanceof DomainError) notFound();
    throw error;
  });
  if (!position.can.edit) notFound();
  return (
    <>
      <PageHead
        crumbs={
          <Crumbs label={t("ui.crumbs")} crumbs={[{ href: "/admin/positions", label: t("admin.part.positions") }]} />
        }
        title={position.title[locale]}
        meta={position.unit.name[locale]}
      />
      <ActionForm action={edit}>
        <input type="hidden" name="id" value={position.id} />
        <PositionFields text={positionTexts(t)} position={position} />
        <Submit busy={t("shell.busy")}>{t("positions.saveButton")}</Submit>
      </ActionForm>
      <Section title={t("positions.retire")}>
        <ActionForm action={retire} className="form top-4" confirm={t("positions.retireConfirm")}>
          <input type="hidden" name="id" value={position.id} />
          <Submit busy={t("shell.busy")} look="plain">
            {t("positions.retireButton")}
          </Submit>
        </ActionForm>
      </Section>
    </>
  );
}
