import { Facts } from "@/components/ui/layout";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import type { SearchAnswer } from "./facets";

interface SearchHitsProps {
  t: Translate;
  locale: Locale;
  result: SearchAnswer;
}

/** What was found: title and passage with the matched words marked. Both are escaped text from the index, with marks. */
export function SearchHits({ t, locale, result }: SearchHitsProps) {
  const units = new Map(result.units.map((unit) => [unit.id, locale === "en" ? unit.nameEn : unit.nameId]));
  return (
    <ol className="rows">
      {result.hits.map((hit) => (
        <li key={hit.id}>
          <div>
            <a className="t" href={hit.href} lang={hit.language} dangerouslySetInnerHTML={{ __html: hit.titleHtml }} />
            <p lang={hit.language} dangerouslySetInnerHTML={{ __html: hit.snippetHtml }} />
            <p className="meta">
              <Facts
                items={[
                  t(`search.kinds.${hit.kind}`),
                  units.get(hit.unitId),
                  hit.publishedAt ? formatDate(hit.publishedAt, locale, "Asia/Jakarta") : null,
                ]}
              />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
