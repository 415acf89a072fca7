"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { articleUrl, safeUrl } from "@/lib/content/urls";
import { ApiFailure, findArticles, upload } from "./api";
import { useSay } from "./say";

export type AskKind = "image" | "math" | "link" | "article" | "help";

interface AskProps {
  kind: AskKind | null;
  editor: Editor;
  articleId: string;
  close(): void;
}

/** The editor's questions: a picture with its text, a formula, a link, an article; and the list of keys. */
export function AskDialog({ kind, editor, articleId, close }: AskProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState("");
  const [found, setFound] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => {
    if (!kind) return;
    setError("");
    setFound([]);
    dialog.current?.showModal();
  }, [kind]);
  const done = () => {
    dialog.current?.close();
    editor.commands.focus();
  };
  const insert = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "").trim();
    try {
      if (kind === "image") {
        const file = form.get("file");
        if (!(file instanceof File) || file.size === 0) return setError(say("image.choose"));
        const { id, width, height } = await upload(articleId, file);
        const attrs = {
          src: `file:${id}`,
          fileId: id,
          alt: text("alt"),
          caption: text("caption") || null,
          width,
          height,
        };
        editor.commands.insertContent({ type: "image", attrs });
      } else if (kind === "math") {
        if (!text("latex")) return setError(say("math.empty"));
        editor.commands.insertContent({
          type: form.get("block") ? "mathBlock" : "mathInline",
          attrs: { latex: text("latex") },
        });
      } else if (kind === "link") putLink(text("href"), text("text"));
      done();
    } catch (failure) {
      setError(failure instanceof ApiFailure && failure.message ? failure.message : say("failed"));
    }
  };
  const putLink = (raw: string, text: string) => {
    const href = safeUrl(/^[\w-]+\.[\w.-]+/.test(raw) ? `https://${raw}` : raw, "link");
    if (!href) throw new ApiFailure("refused", say("link.bad"));
    if (editor.state.selection.empty && !editor.isActive("link"))
      editor.commands.insertContent({ type: "text", text: text || raw, marks: [{ type: "link", attrs: { href } }] });
    else editor.chain().extendMarkRange("link").setMark("link", { href }).run();
  };
  const field = (name: string, value = "") => (
    <div className="field">
      <label className="lbl" htmlFor={`ask-${name}`}>
        {say(`ask.${name}`)}
      </label>
      <input className="in" id={`ask-${name}`} name={name} defaultValue={value} />
    </div>
  );
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="ask-title" onClose={close}>
      {kind ? (
        <form className="dialog-in" onSubmit={insert} key={kind}>
          <h2 id="ask-title">{say(`ask.${kind}`)}</h2>
          {kind === "image" ? (
            <>
              <div className="field">
                <label className="lbl" htmlFor="ask-file">
                  {say("ask.file")}
                </label>
                <input
                  className="in"
                  id="ask-file"
                  name="file"
                  type="file"
                  accept="image/png,image/jpeg,image/gif,image/webp"
                />
              </div>
              {field("alt")}
              {field("caption")}
            </>
          ) : null}
          {kind === "math" ? (
            <>
              {field("latex")}
              <label className="opt">
                <input type="checkbox" name="block" /> <span>{say("math.block")}</span>
              </label>
            </>
          ) : null}
          {kind === "link" ? (
            <>
              {field("href", String(editor.getAttributes("link").href ?? ""))}
              {editor.state.selection.empty ? field("text") : null}
            </>
          ) : null}
          {kind === "article" ? (
            <>
              <div className="field">
                <label className="lbl" htmlFor="ask-q">
                  {say("ask.q")}
                </label>
                <input
                  className="in"
                  id="ask-q"
                  type="search"
                  autoComplete="off"
                  onChange={(event) => void findArticles(event.target.value).then(setFound, () => setFound([]))}
                />
              </div>
              <ul className="plainrows">
                {found.map((article) => (
                  <li key={article.id}>
                    <button
                      className="linkish"
                      type="button"
                      onClick={() => {
                        putLink(articleUrl(article.id), article.title);
                        done();
                      }}
                    >
                      {article.title}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {kind === "help" ? (
            <dl className="keys-list">
              {["slash", "mention", "article", "bold", "italic", "link", "save", "undo", "plain", "escape"].map(
                (key) => [
                  <dt key={key}>
                    <kbd>{say(`keys.${key}`)}</kbd>
                  </dt>,
                  <dd key={`${key}-text`}>{say(`keyTexts.${key}`)}</dd>,
                ],
              )}
            </dl>
          ) : null}
          <p className="err" role="alert">
            {error}
          </p>
          <div className="dialog-f">
            {kind === "link" && editor.isActive("link") ? (
              <button
                className="btn"
                type="button"
                onClick={() => {
                  editor.chain().extendMarkRange("link").unsetMark("link").run();
                  done();
                }}
              >
                {say("link.remove")}
              </button>
            ) : null}
            <button className="btn" type="button" onClick={done}>
              {say("close")}
            </button>
            {kind === "help" || kind === "article" ? null : (
              <button className="btn btn-1" type="submit">
                {say("insertIt")}
              </button>
            )}
          </div>
        </form>
      ) : null}
    </dialog>
  );
}
