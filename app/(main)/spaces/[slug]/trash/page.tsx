import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { Submit } from "@/components/ui/form-fields";
import { Frame, PageHead } from "@/components/ui/layout";
import { restore } from "@/lib/articles/actions";
import { listTrash } from "@/lib/articles/queries/find-articles";
import { currentEmployee } from "@/lib/employees/current";
import { getOrganization } from "@/lib/organization/queries";
import { formatDate } from "@/lib/platform/i18n/format";
import { translator } from "@/lib/platform/i18n/translator";
import { orNotFound } from "@/lib/platform/operation/or-not-found";
import { getSpace } from "@/lib/spaces/queries";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentEmployee();
  return { title: translator(actor.locale)("spaces.trashTitle") };
}

export default async function TrashPage({ params }: Props) {
  const { slug } = await params;
  const actor = await currentEmployee();
  const t = translator(actor.locale);
  const space = await orNotFound(getSpace(actor, { slug }), notFound);
  const [{ items }, { timeZone }] = await Promise.all([
    listTrash(actor, { space: slug, limit: 100 }),
    getOrganization(actor, {}),
  ]);
  return (
    <Frame>
      <PageHead
        title={t("spaces.trashTitle")}
        meta={<a href={`/spaces/${slug}`}>{actor.locale === "en" ? space.nameEn : space.nameId}</a>}
      />
      {items.length === 0 ? (
        <Empty level={2} title={t("spaces.trashEmpty.title")} text={t("spaces.trashEmpty.text")} />
      ) : (
        <ul className="rows rule">
          {items.map((article) => (
            <li key={article.id}>
              <div>
                <p className="t">{article.title || t("articles.untitled")}</p>
                {article.deletedAt ? (
                  <p className="meta">
                    {t("spaces.trashedOn", { date: formatDate(article.deletedAt, actor.locale, timeZone) })}
                  </p>
                ) : null}
              </div>
              <ActionForm action={restore} className="" label={article.title || t("articles.untitled")}>
                <input type="hidden" name="id" value={article.id} />
                <Submit look="plain" small busy={t("spaces.busy")}>
                  {t("spaces.trashRestore")}
                </Submit>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
