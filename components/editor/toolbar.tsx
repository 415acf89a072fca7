"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-shapes";
import { calloutKinds } from "@/lib/content/types";
import { addFootnote } from "./blocks";
import { codeLanguages } from "./extensions";
import { useSay } from "./say";

type Ask = (kind: "image" | "math" | "link" | "article") => void;

interface Tool {
  id: string;
  icon: IconName;
  active?: boolean;
  run(): void;
}

function Tools({ label, tools }: { label: string; tools: readonly Tool[] }) {
  const say = useSay();
  return (
    <div
      className="tools"
      role="toolbar"
      aria-label={label}
      onKeyDown={(event) => {
        const buttons = [...event.currentTarget.querySelectorAll("button")];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (step === 0 || at < 0) return;
        event.preventDefault();
        buttons[(at + step + buttons.length) % buttons.length]?.focus();
      }}
    >
      {tools.map((tool) => (
        <button
          key={tool.id}
          type="button"
          aria-label={say(`tools.${tool.id}`)}
          title={say(`tools.${tool.id}`)}
          aria-pressed={tool.active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={tool.run}
        >
          <Icon name={tool.icon} />
        </button>
      ))}
    </div>
  );
}

/** The tools over the text; on a phone they stand at the bottom of the window. */
export function Toolbar({ editor, ask, help }: { editor: Editor; ask: Ask; help(): void }) {
  const say = useSay();
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      heading: current.isActive("heading"),
      bold: current.isActive("bold"),
      italic: current.isActive("italic"),
      strike: current.isActive("strike"),
      link: current.isActive("link"),
      list: current.isActive("bulletList"),
      ordered: current.isActive("orderedList"),
      tasks: current.isActive("taskList"),
      quote: current.isActive("blockquote"),
      code: current.isActive("codeBlock"),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <Tools
      label={say("tools.label")}
      tools={[
        { id: "heading", icon: "heading-2", active: on.heading, run: () => chain().toggleHeading({ level: 2 }).run() },
        { id: "bold", icon: "bold", active: on.bold, run: () => chain().toggleBold().run() },
        { id: "italic", icon: "italic", active: on.italic, run: () => chain().toggleItalic().run() },
        { id: "strike", icon: "strikethrough", active: on.strike, run: () => chain().toggleStrike().run() },
        { id: "link", icon: "link", active: on.link, run: () => ask("link") },
        { id: "article", icon: "link-2", run: () => ask("article") },
        { id: "list", icon: "list", active: on.list, run: () => chain().toggleBulletList().run() },
        { id: "ordered", icon: "list-ordered", active: on.ordered, run: () => chain().toggleOrderedList().run() },
        { id: "tasks", icon: "square-check", active: on.tasks, run: () => chain().toggleTaskList().run() },
        { id: "table", icon: "table", run: () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run() },
        { id: "image", icon: "image", run: () => ask("image") },
        { id: "quote", icon: "quote", active: on.quote, run: () => chain().toggleBlockquote().run() },
        { id: "code", icon: "code", active: on.code, run: () => chain().toggleCodeBlock().run() },
        { id: "math", icon: "sigma", run: () => ask("math") },
        { id: "footnote", icon: "superscript", run: () => addFootnote(editor) },
        { id: "undo", icon: "undo-2", run: () => chain().undo().run() },
        { id: "redo", icon: "refresh-cw", run: () => chain().redo().run() },
        { id: "help", icon: "circle-help", run: help },
      ]}
    />
  );
}

/** What can be done with the table, code or callout the caret stands in. */
export function BlockTools({ editor }: { editor: Editor }) {
  const say = useSay();
  const at = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      table: current.isActive("table"),
      code: current.isActive("codeBlock"),
      language: String(current.getAttributes("codeBlock").language ?? ""),
      callout: current.isActive("callout"),
      kind: String(current.getAttributes("callout").kind ?? "info"),
    }),
  });
  const chain = () => editor.chain().focus();
  const button = (id: string, run: () => void) => (
    <button
      className="btn btn-q btn-sm"
      type="button"
      key={id}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {say(`table.${id}`)}
    </button>
  );
  if (!at.table && !at.code && !at.callout) return null;
  return (
    <div className="ed-block row">
      {at.table
        ? [
            button("addRow", () => chain().addRowAfter().run()),
            button("addColumn", () => chain().addColumnAfter().run()),
            button("deleteRow", () => chain().deleteRow().run()),
            button("deleteColumn", () => chain().deleteColumn().run()),
            button("head", () => chain().toggleHeaderRow().run()),
            button("delete", () => chain().deleteTable().run()),
          ]
        : null}
      {at.code ? (
        <label className="small">
          {say("code.language")}{" "}
          <select
            value={at.language}
            onChange={(event) =>
              editor.commands.updateAttributes("codeBlock", { language: event.target.value || null })
            }
          >
            <option value="">{say("code.plain")}</option>
            {codeLanguages.map((language) => (
              <option key={language}>{language}</option>
            ))}
          </select>
        </label>
      ) : null}
      {at.callout ? (
        <label className="small">
          {say("callouts.label")}{" "}
          <select
            value={at.kind}
            onChange={(event) => editor.commands.updateAttributes("callout", { kind: event.target.value })}
          >
            {calloutKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`callouts.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
