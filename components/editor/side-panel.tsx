"use client";

import { Icon } from "@/components/ui/icon";
import { wordCount } from "@/lib/content/plain-text";
import { type CheckItem, submissionChecklist } from "@/lib/reviews/rules";
import { useSay } from "./say";
import type { Content, EditedArticle } from "./types";

/** What is there and what is missing before submission, from the text as it stands. */
export function checklistOf(article: EditedArticle, content: Content): CheckItem[] {
  return submissionChecklist({
    title: content.title,
    summary: content.summary,
    words: wordCount(content.body),
    authors: article.shares,
    brokenLinks: 0,
    accessLevel: article.accessLevel,
    namedCurators: 1,
    imported: article.imported,
  });
}

/** What stops a submission now, in one sentence; empty when nothing does. */
export function remainsOf(items: readonly CheckItem[]): number {
  return items.filter((item) => item.blocking && !item.ok).length;
}

/** The checklist and the curator's remarks beside the text. */
export function SidePanel({ article, items }: { article: EditedArticle; items: readonly CheckItem[] }) {
  const say = useSay();
  const remains = remainsOf(items);
  return (
    <aside className="ed-side" aria-label={say("side.label")}>
      <section>
        <h2>{say("side.before")}</h2>
        <p className="meta" id="sisa">
          {remains === 0 ? say("side.ready") : say("side.remains", { n: remains })}
        </p>
        <ul className="chk">
          {items.map((item) => (
            <li key={item.code} className={item.ok ? "ok" : "no"}>
              <Icon name={item.ok ? "circle-check" : "circle"} />
              <span>
                <span className="vh">{say(item.ok ? "side.done" : "side.missing")} </span>
                {say(`check.${item.code}`, item.params)}
                <span className="meta">
                  {item.code === "words"
                    ? say("words", { n: item.params.words ?? 0 })
                    : item.blocking
                      ? ""
                      : say("side.advice")}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {article.remarks.length > 0 ? (
        <section>
          <h2>{say("side.remarks")}</h2>
          <ul className="plainrows">
            {article.remarks.map((remark) => (
              <li key={remark}>
                <p>{remark}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
}
