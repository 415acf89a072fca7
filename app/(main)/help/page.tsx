import type { Metadata } from "next";
import { Frame, PageHead, Section } from "@/components/ui/layout";
import { currentActor } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentActor();
  return { title: translator(actor.locale)("help.title") };
}

export default async function HelpPage() {
  const actor = await currentActor();
  const t = translator(actor.locale);
  return (
    <Frame>
      <PageHead title={t("help.title")} meta={t("help.lead")} />
      {["write", "review", "access", "credit"].map((part) => (
        <Section key={part} title={t(`help.${part}.title`)}>
          <p className="form top-3">{t(`help.${part}.text`)}</p>
        </Section>
      ))}
      <Section id="accessibility" title={t("help.accessibility.title")}>
        <p className="form top-3">{t("help.accessibility.text")}</p>
        <p className="form top-3">{t("help.accessibility.ask")}</p>
      </Section>
    </Frame>
  );
}
