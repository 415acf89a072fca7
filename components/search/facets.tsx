import { Icon } from "@/components/ui/icon";
import { formatNumber } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import type { searchAll } from "@/lib/search/queries";
import { isOn, type SearchParams, searchAddress, toggled } from "./address";

export type SearchAnswer = Awaited<ReturnType<typeof searchAll>>;

interface FacetsProps {
  t: Translate;
  locale: Locale;
  params: SearchParams;
  result: SearchAnswer;
}

interface Choice {
  value: string;
  label: string;
  count: number;
}

const LONGEST = 12;

/** What can narrow this search, with the counts of this reader's own library. Links, so that it works without scripts. */
export function Facets({ t, locale, params, result }: FacetsProps) {
  const name = (rows: SearchAnswer["units"], id: string) => {
    const row = rows.find((one) => one.id === id);
    return row ? (locale === "en" ? row.nameEn : row.nameId) : id;
  };
  const choices = (facet: keyof SearchAnswer["facets"], label: (value: string) => string): Choice[] =>
    Object.entries(result.facets[facet] ?? {})
      .map(([value, count]) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
      .slice(0, LONGEST);
  const groups = [
    { name: "kind", title: t("search.facets.kind"), choices: choices("kind", (value) => t(`search.kinds.${value}`)) },
    { name: "unit", title: t("search.facets.unit"), choices: choices("unitId", (value) => name(result.units, value)) },
    {
      name: "space",
      title: t("search.facets.space"),
      choices: choices("spaceId", (value) => name(result.spaces, value)),
    },
    { name: "label", title: t("search.facets.label"), choices: choices("labels", (value) => value), many: true },
    {
      name: "language",
      title: t("search.facets.language"),
      choices: choices("language", (value) => t(`search.languages.${value}`)),
    },
    {
      name: "access",
      title: t("search.facets.access"),
      choices: choices("accessLevel", (value) => t(`search.access.${value}`)),
    },
  ].filter((group) => group.choices.length > 0);
  const active = groups.flatMap((group) =>
    group.choices.filter((choice) => isOn(params, group.name, choice.value)),
  ).length;
  return (
    <details className="facets-fold" open>
      <summary className="btn btn-sm only-s">
        <Icon name="sliders-horizontal" size="s" />
        {t("search.facets.open", { active })}
      </summary>
      <div className="facets">
        {groups.map((group) => (
          <section key={group.name} aria-labelledby={`facet-${group.name}`}>
            <h2 id={`facet-${group.name}`}>{group.title}</h2>
            <ul>
              {group.choices.map((choice) => {
                const on = isOn(params, group.name, choice.value);
                const value = group.many ? toggled(params, group.name, choice.value) : on ? undefined : choice.value;
                return (
                  <li key={choice.value}>
                    <a
                      className="opt"
                      href={searchAddress(params, { [group.name]: value, page: undefined })}
                      aria-current={on ? "true" : undefined}
                    >
                      <Icon name={on ? "square-check" : "circle"} size="s" />
                      <span>{choice.label}</span>
                      <span className="n">{formatNumber(choice.count, locale)}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
        {active > 0 ? <a href={searchAddress({ q: params.q }, {})}>{t("search.facets.clear")}</a> : null}
      </div>
    </details>
  );
}
