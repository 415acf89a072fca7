import type { Metadata } from "next";
import { type SearchParams, searchAddress } from "@/components/search/address";
import { Facets } from "@/components/search/facets";
import { SearchHits } from "@/components/search/hits";
import { Empty } from "@/components/ui/empty";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { Seg } from "@/components/ui/tabs";
import { currentActor } from "@/lib/employees/current";
import { DomainError } from "@/lib/platform/errors/domain-error";
import { translator } from "@/lib/platform/i18n/translator";
import { searchAll } from "@/lib/search/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await currentActor()).locale)("search.title") };
}

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const actor = await currentActor();
  const t = translator(actor.locale);
  // An address that was tampered with searches for its words alone.
  const result = await searchAll(actor, params as never).catch((error) => {
    if (error instanceof DomainError && error.code === "invalid")
      return searchAll(actor, { q: typeof params.q === "string" ? params.q.slice(0, 500) : "" });
    throw error;
  });
  const q = typeof params.q === "string" ? params.q : "";
  const page = Math.max(1, Number(params.page) || 1);
  const pages = Math.ceil(result.total / 20);
  return (
    <main id="isi" className="frame sr" tabIndex={-1}>
      <search>
        <form className="sr-f" action="/search" method="get">
          <label className="vh" htmlFor="q">
            {t("search.field")}
          </label>
          <Icon name="search" />
          <input className="in" id="q" name="q" type="search" defaultValue={q} maxLength={500} autoComplete="off" />
          <button className="btn btn-1" type="submit">
            {t("search.submit")}
          </button>
        </form>
      </search>
      <div className="sr-g">
        <Facets t={t} locale={actor.locale} params={params} result={result} />
        <div>
          <div className="sec-h">
            <h1 aria-live="polite">{t("search.count", { total: result.total, q: q || "none" })}</h1>
            <Seg
              label={t("search.sort")}
              tabs={[
                {
                  href: searchAddress(params, { sort: undefined, page: undefined }),
                  label: t("search.relevance"),
                  current: params.sort !== "newest",
                },
                {
                  href: searchAddress(params, { sort: "newest", page: undefined }),
                  label: t("search.newest"),
                  current: params.sort === "newest",
                },
              ]}
            />
          </div>
          {result.corrected ? <p className="meta top-4">{t("search.corrected", { q: result.corrected })}</p> : null}
          {result.total === 0 ? (
            <Empty
              title={t("search.none.title", { q })}
              text={t("search.none.text")}
              level={2}
              action={
                <a className="btn" href="/search">
                  {t("search.none.action")}
                </a>
              }
            />
          ) : (
            <SearchHits t={t} locale={actor.locale} result={result} />
          )}
          <Pagination
            t={t}
            previous={page > 1 ? searchAddress(params, { page: String(page - 1) }) : null}
            next={page < pages ? searchAddress(params, { page: String(page + 1) }) : null}
            text={t("search.range", {
              from: (page - 1) * 20 + 1,
              to: Math.min(page * 20, result.total),
              total: result.total,
            })}
          />
        </div>
      </div>
    </main>
  );
}
