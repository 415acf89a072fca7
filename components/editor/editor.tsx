"use client";

import type { Editor as TiptapEditor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Body } from "@/lib/content/types";
import { ApiFailure, cancelReview, fetchStored, restoreRevision, saveRevision, submit } from "./api";
import { AskDialog, type AskKind } from "./ask-dialog";
import { Conflict } from "./conflict";
import { editorExtensions } from "./extensions";
import { forgetDraft, type KeptDraft, keepDraft, lostDrafts, openTabs } from "./kept-drafts";
import { LostNote } from "./lost-note";
import { sameContent } from "./merge";
import { cleanPasted, takePasted } from "./paste";
import { Saver, type SaveState } from "./saver";
import { SayContext, sayFrom } from "./say";
import { checklistOf, remainsOf, SidePanel } from "./side-panel";
import { StateBar } from "./state-bar";
import { SuggestionMenu } from "./suggestion-menu";
import { SuggestionStore } from "./suggestion-store";
import { TextFields } from "./text-fields";
import { BlockTools, Toolbar } from "./toolbar";
import type { BasedContent, Content, EditedArticle } from "./types";

/** The editor of an article's draft: writes, saves while typing, settles conflicts, submits. */
export function Editor({ article, messages }: { article: EditedArticle; messages: unknown }) {
  const say = useMemo(() => sayFrom(messages), [messages]);
  const [content, setContent] = useState(article.content);
  const [state, setState] = useState<SaveState>({ kind: "saved", at: null });
  const [asked, setAsked] = useState<AskKind | null>(null);
  const [lost, setLost] = useState<(KeptDraft & { tab: string }) | null>(null);
  const [clash, setClash] = useState<{ theirs: BasedContent; mine: Content } | null>(null);
  const [notice, setNotice] = useState<{ bad: boolean; text: string } | null>(null);
  const [store] = useState(() => new SuggestionStore());
  const latest = useRef(article.content);
  const base = useRef<Content | null>(article.content);
  const saver = useRef<Saver | null>(null);
  const tab = useRef("");

  const fail = useCallback(
    (error: unknown) => setNotice({ bad: true, text: (error instanceof ApiFailure && error.message) || say("failed") }),
    [say],
  );
  const change = useCallback((part: Partial<Content>) => {
    latest.current = { ...latest.current, ...part };
    setContent(latest.current);
    saver.current?.changed();
  }, []);

  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    editable: article.canEdit,
    content: article.content.body,
    extensions: useMemo(
      () =>
        editorExtensions({
          say,
          store,
          ask: setAsked,
          save: () => void saver.current?.flush("save"),
          help: () => setAsked("help"),
        }),
      [say, store],
    ),
    editorProps: {
      attributes: {
        class: "prose ed-text",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": say("text"),
        "aria-autocomplete": "list",
        lang: article.content.language,
      },
      transformPastedHTML: cleanPasted,
      handlePaste: (_view, event) =>
        own.current !== null && takePasted(own.current, article.id, event.clipboardData, fail),
      handleDrop: (_view, event, _slice, moved) =>
        !moved && own.current !== null && takePasted(own.current, article.id, event.dataTransfer, fail),
    },
    onUpdate: ({ editor: current }) => change({ body: current.getJSON() as Body }),
  });
  const own = useRef<TiptapEditor | null>(null);
  own.current = editor;

  useEffect(() => {
    if (!article.canEdit) return;
    tab.current = crypto.getRandomValues(new Uint32Array(2)).join("-");
    const made = new Saver(article.baseRevisionId, {
      read: () => latest.current,
      send: async (text, kind, keepalive) => {
        const saved = await saveRevision(article.id, text, kind, keepalive);
        base.current = text.content;
        return saved;
      },
      keep: (text) => keepDraft(localStorage, article.id, tab.current, { ...text, at: new Date().toISOString() }),
      forget: () => forgetDraft(localStorage, article.id, tab.current),
      show: setState,
      setTimer: (run, ms) => window.setTimeout(run, ms),
      clearTimer: (timer) => window.clearTimeout(timer),
    });
    saver.current = made;
    const leave = () => void made.flush(undefined, true);
    const hidden = () => document.visibilityState === "hidden" && leave();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hidden);
    void openTabs(tab.current).then((open) => {
      for (const draft of lostDrafts(localStorage, article.id, open).reverse()) {
        if (sameContent(draft.content, article.content)) forgetDraft(localStorage, article.id, draft.tab);
        else setLost(draft);
      }
    });
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [article]);

  const openConflict = useCallback(async () => {
    try {
      setClash({ theirs: await fetchStored(article.id), mine: latest.current });
    } catch (error) {
      fail(error);
      window.setTimeout(() => void openConflict(), 10_000);
    }
  }, [article.id, fail]);
  useEffect(() => {
    if (state.kind === "conflict") void openConflict();
  }, [state, openConflict]);

  const put = useCallback(
    (next: Content) => {
      latest.current = next;
      setContent(next);
      editor?.commands.setContent(next.body, { emitUpdate: false });
    },
    [editor],
  );
  const settle = async (next: Content) => {
    if (!clash) return;
    put(next);
    setClash(null);
    saver.current?.rebase(clash.theirs.baseRevisionId, true);
    await saver.current?.flush();
  };
  const takeTheirs = async () => {
    if (!clash) return;
    try {
      const mine = await saveRevision(
        article.id,
        { content: clash.mine, baseRevisionId: clash.theirs.baseRevisionId },
        "merge",
      );
      const back = await restoreRevision(article.id, clash.theirs.baseRevisionId, mine.revisionId);
      put(clash.theirs.content);
      setClash(null);
      saver.current?.rebase(back.revisionId, false);
    } catch (error) {
      if (error instanceof ApiFailure && error.kind === "conflict") void openConflict();
      else fail(error);
    }
  };
  const recover = () => {
    if (!lost || !saver.current) return;
    put(lost.content);
    saver.current.baseRevisionId = lost.baseRevisionId;
    saver.current.changed();
    forgetDraft(localStorage, article.id, lost.tab);
    setLost(null);
  };
  const items = useMemo(() => checklistOf(article, content), [article, content]);
  const remains = remainsOf(items);
  const send = async () => {
    if (remains > 0) return document.querySelector<HTMLElement>(".ed-side")?.scrollIntoView({ block: "start" });
    await saver.current?.flush("save");
    if (saver.current?.pending) return;
    try {
      const { dueOn } = await submit(article.id);
      const due = new Date(`${dueOn}T00:00:00Z`).toLocaleDateString(article.locale === "id" ? "id-ID" : "en-GB", {
        weekday: "long",
        day: "numeric",
        month: "long",
        timeZone: "UTC",
      });
      editor?.setEditable(false);
      setNotice({ bad: false, text: say("submitted", { due }) });
    } catch (error) {
      const fields = error instanceof ApiFailure ? Object.values(error.fields) : [];
      if (fields.length > 0) setNotice({ bad: true, text: fields.join(" ") });
      else fail(error);
    }
  };
  const sent = notice !== null && !notice.bad;

  return (
    <SayContext value={say}>
      <StateBar article={article} state={state} remains={remains} sent={sent} submit={() => void send()} />
      <div className="ed">
        <main id="isi" className="ed-main" tabIndex={-1}>
          <div className="ed-doc">
            {notice ? (
              <div className={notice.bad ? "note note-bad" : "note note-ok"} role={notice.bad ? "alert" : "status"}>
                <Icon name={notice.bad ? "circle-alert" : "circle-check"} />
                <div>{notice.text}</div>
              </div>
            ) : null}
            {state.kind === "failed" ? (
              <div className="note note-bad" role="alert">
                <Icon name="circle-alert" />
                <div>
                  {state.message ? `${state.message} ` : ""}
                  {say(state.onDevice ? "state.failed" : "state.failedHere")}
                </div>
              </div>
            ) : null}
            {lost ? (
              <LostNote
                at={lost.at}
                locale={article.locale}
                recover={recover}
                discard={() => {
                  forgetDraft(localStorage, article.id, lost.tab);
                  setLost(null);
                }}
              />
            ) : null}
            {article.phase === "in_review" ? (
              <div className="note">
                <Icon name="eye" />
                <div>
                  <p>{say("inReview")}</p>
                  {article.reviewId ? (
                    <button
                      className="btn btn-sm top-2"
                      type="button"
                      onClick={() => void cancelReview(article.reviewId ?? "").then(() => location.reload(), fail)}
                    >
                      {say("cancelReview")}
                    </button>
                  ) : null}
                </div>
              </div>
            ) : null}
            {clash && editor ? (
              <Conflict
                key={clash.theirs.baseRevisionId}
                editor={editor}
                mine={clash.mine}
                theirs={clash.theirs}
                base={base.current}
                settle={(next) => void settle(next)}
                takeTheirs={() => void takeTheirs()}
              />
            ) : null}
            <div hidden={clash !== null}>
              {editor && article.canEdit ? (
                <Toolbar editor={editor} ask={setAsked} help={() => setAsked("help")} />
              ) : null}
              {editor && article.canEdit ? <BlockTools editor={editor} /> : null}
              <TextFields
                content={content}
                readOnly={!article.canEdit}
                change={change}
                leave={() => void saver.current?.flush()}
              />
              {editor ? (
                <EditorContent editor={editor} onBlur={() => void saver.current?.flush()} />
              ) : (
                <p role="status">{say("loading")}</p>
              )}
              <SuggestionMenu store={store} />
            </div>
            {editor ? (
              <AskDialog kind={asked} editor={editor} articleId={article.id} close={() => setAsked(null)} />
            ) : null}
          </div>
        </main>
        <SidePanel article={article} items={items} />
      </div>
    </SayContext>
  );
}
