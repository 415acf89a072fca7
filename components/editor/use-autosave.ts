"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Body } from "@/lib/content/types";

export interface Draft {
  revisionId: string;
  title: string;
  summary: string;
  language: string;
  body: Body;
}

type State = "idle" | "saving" | "saved" | "failed" | "conflict";

const PAUSE_MS = 1200;
const RETRY_MS = 10_000;

/** Saves a draft after each pause in typing, one request at a time; a failed save is tried again, a conflict is not written over. */
export function useAutosave(articleId: string, initial: Draft) {
  const [state, setState] = useState<State>("idle");
  const draft = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const busy = useRef(false);
  const dirty = useRef(false);

  const save = useCallback(async () => {
    if (busy.current || !dirty.current) return;
    busy.current = true;
    dirty.current = false;
    setState("saving");
    const { revisionId, ...content } = draft.current;
    let next: State = "failed";
    try {
      const answer = await fetch(`/api/v1/articles/${articleId}/revisions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ...content, baseRevisionId: revisionId, kind: "autosave" }),
      });
      if (answer.ok) {
        draft.current.revisionId = ((await answer.json()) as { revisionId: string }).revisionId;
        next = "saved";
      } else if (answer.status === 409) next = "conflict";
    } catch {
      // Offline: tried again below.
    }
    busy.current = false;
    setState(next);
    if (next === "failed") dirty.current = true;
    if (next !== "conflict" && dirty.current) timer.current = setTimeout(save, next === "failed" ? RETRY_MS : PAUSE_MS);
  }, [articleId]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      draft.current = { ...draft.current, ...part };
      dirty.current = true;
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    [save],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current || busy.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);

  return { state, change };
}
