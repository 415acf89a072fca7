import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpaceFields } from "@/components/spaces/space-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { currentEmployee } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { edit } from "@/lib/spaces/actions";
import { getSpace } from "@/lib/spaces/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentEmployee();
  return { title: translator(actor.locale)("spaces.settingsTitle") };
}

export default async function SpaceSettingsPage({ params }: Props) {
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const space = await orNotFound(getSpace(actor, await params), notFound);
  if (!space.can.edit) notFound();
  return (
    <Frame>
      <PageHead
        title={t("spaces.settingsTitle")}
        meta={<a href={`/spaces/${space.slug}`}>{actor.locale === "en" ? space.nameEn : space.nameId}</a>}
      />
      <ActionForm action={edit}>
        <input type="hidden" name="slug" value={space.slug} />
        <SpaceFields t={t} space={space} />
        <div>
          <Submit busy={t("spaces.busy")}>{t("spaces.save")}</Submit>
        </div>
      </ActionForm>
    </Frame>
  );
}
