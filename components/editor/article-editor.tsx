"use client";

import { Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { contentExtensions } from "@/lib/content/extensions";
import type { Body } from "@/lib/content/types";
import { Toolbar } from "./toolbar";
import { type Draft, useAutosave } from "./use-autosave";

export interface EditorWords {
  title: string;
  summary: string;
  body: string;
  placeholder: string;
  saving: string;
  saved: string;
  failed: string;
  conflict: string;
  reload: string;
  tools: Record<string, string>;
}

interface ArticleEditorProps {
  articleId: string;
  initial: Draft;
  words: EditorWords;
}

/** Title, summary and text of a draft; it saves itself while one types. */
export function ArticleEditor({ articleId, initial, words }: ArticleEditorProps) {
  const [title, setTitle] = useState(initial.title);
  const [summary, setSummary] = useState(initial.summary);
  const autosave = useAutosave(articleId, initial);
  const editor = useEditor({
    extensions: [
      ...contentExtensions,
      UndoRedo,
      Placeholder.configure({ placeholder: words.placeholder }),
      TrailingNode.configure({ notAfter: ["paragraph", "footnote"] }),
    ],
    content: initial.body,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: { "aria-label": words.body, "aria-multiline": "true", role: "textbox", class: "prose" },
    },
    onUpdate: ({ editor: changed }) => autosave.change({ body: changed.getJSON() as Body }),
  });
  return (
    <div className="ed-doc">
      <p className="meta" role="status">
        {autosave.state === "saving" ? words.saving : null}
        {autosave.state === "saved" ? words.saved : null}
        {autosave.state === "failed" ? words.failed : null}
        {autosave.state === "conflict" ? (
          <>
            {words.conflict} <a href={`/articles/${articleId}?draft=1`}>{words.reload}</a>
          </>
        ) : null}
      </p>
      {editor ? <Toolbar editor={editor} words={words.tools} /> : null}
      <label className="lbl" htmlFor="f-title">
        {words.title}
      </label>
      <input
        className="in"
        id="f-title"
        maxLength={200}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
          autosave.change({ title: event.target.value });
        }}
      />
      <label className="lbl" htmlFor="f-summary">
        {words.summary}
      </label>
      <textarea
        className="in"
        id="f-summary"
        rows={2}
        maxLength={600}
        value={summary}
        onChange={(event) => {
          setSummary(event.target.value);
          autosave.change({ summary: event.target.value });
        }}
      />
      <EditorContent editor={editor} />
    </div>
  );
}
