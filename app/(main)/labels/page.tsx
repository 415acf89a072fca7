import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Frame, PageHead } from "@/components/ui/layout";
import { listLabels } from "@/lib/articles/queries/find-articles";
import { currentActor } from "@/lib/employees/current";
import { translator } from "@/lib/platform/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("labels.title") };
}

export default async function LabelsPage() {
  const actor = await currentActor();
  const t = translator(actor.locale);
  const labels = await listLabels(actor, {});
  return (
    <Frame>
      <PageHead title={t("labels.heading", { count: labels.length })} meta={t("labels.lead")} />
      {labels.length === 0 ? <Empty title={t("labels.empty.title")} text={t("labels.empty.text")} level={2} /> : null}
      <ul className="labels">
        {labels.map((label) => (
          <li key={label.slug}>
            <a href={`/labels/${label.slug}`} rel="tag">
              {label.name} <span className="meta">{label.articles}</span>
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
