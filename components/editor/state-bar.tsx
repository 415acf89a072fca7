"use client";

import { Icon } from "@/components/ui/icon";
import type { SaveState } from "./saver";
import { type Say, useSay } from "./say";
import type { EditedArticle } from "./types";

function stateText(say: Say, state: SaveState, locale: string): string {
  if (state.kind === "saved") {
    if (!state.at) return say("state.unchanged");
    const time = `${String(state.at.getHours()).padStart(2, "0")}${locale === "id" ? "." : ":"}${String(state.at.getMinutes()).padStart(2, "0")}`;
    return say("state.saved", { time });
  }
  return say(state.kind === "failed" ? "state.failedShort" : `state.${state.kind}`);
}

interface StateBarProps {
  article: EditedArticle;
  state: SaveState;
  /** How many required things are missing. */
  remains: number;
  sent: boolean;
  submit(): void;
}

/** Where one is, whether it is saved, and what comes next. */
export function StateBar({ article, state, remains, sent, submit }: StateBarProps) {
  const say = useSay();
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a region, as the design names it */}
      <div className="ed-bar" role="region" aria-label={say("bar")}>
        <div className="ed-bar-in">
          <a className="btn btn-q btn-sm" href={article.spaceHref}>
            <Icon name="arrow-left" />
            <span className="only-l">{article.spaceName}</span>
          </a>
          {article.canEdit ? (
            <span className={state.kind === "failed" ? "st st-bad" : "st"} role="status">
              <Icon name={state.kind === "failed" ? "circle-alert" : "cloud-check"} />
              {stateText(say, state, article.locale)}
            </span>
          ) : null}
          <span className="ed-r">
            <a className="btn btn-sm only-l" href={`/articles/${article.key}/history`}>
              {say("history")}
            </a>
            <a className="btn btn-sm only-l" href={`/articles/${article.key}/settings`}>
              {say("settings")}
            </a>
            <a className="btn btn-sm" href={`${article.href}?draft=1`}>
              {say("preview")}
            </a>
            {article.canSubmit && !sent ? (
              <button
                className="btn btn-1 btn-sm"
                type="button"
                aria-disabled={remains > 0}
                aria-describedby="sisa"
                onClick={() => submit()}
              >
                {say("submit")}
              </button>
            ) : null}
          </span>
        </div>
      </div>
    </>
  );
}
