import type { Editor } from "@tiptap/core";
import type { IconName } from "@/components/ui/icon-shapes";
import { calloutKinds } from "@/lib/content/types";

/** Something the menu and the tools can put into the text. */
export interface Block {
  id: string;
  icon: IconName;
  run?(editor: Editor): void;
  ask?: "image" | "math" | "link" | "article";
}

/** Adds a reference at the caret and its note at the end, and goes there. */
export function addFootnote(editor: Editor): void {
  let highest = 0;
  editor.state.doc.descendants((node) => {
    if (node.type.name === "footnote" || node.type.name === "footnoteReference")
      highest = Math.max(highest, Number.parseInt(node.attrs.id, 10) || 0);
  });
  const id = String(highest + 1);
  editor.chain().focus().insertContent({ type: "footnoteReference", attrs: { id } }).run();
  const end = editor.state.doc.content.size;
  editor
    .chain()
    .insertContentAt(
      end,
      { type: "footnote", attrs: { id }, content: [{ type: "paragraph" }] },
      { updateSelection: false },
    )
    .setTextSelection(end + 2)
    .scrollIntoView()
    .run();
}

const heading = (level: 2 | 3 | 4): Block => ({
  id: `heading${level}`,
  icon: "heading-2",
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

export const blocks: readonly Block[] = [
  heading(2),
  heading(3),
  heading(4),
  { id: "bulletList", icon: "list", run: (editor) => editor.chain().focus().toggleBulletList().run() },
  { id: "orderedList", icon: "list-ordered", run: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { id: "taskList", icon: "square-check", run: (editor) => editor.chain().focus().toggleTaskList().run() },
  {
    id: "table",
    icon: "table",
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { id: "image", icon: "image", ask: "image" },
  { id: "quote", icon: "quote", run: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { id: "code", icon: "code", run: (editor) => editor.chain().focus().toggleCodeBlock().run() },
  ...calloutKinds.map(
    (kind): Block => ({
      id: `callout-${kind}`,
      icon: kind === "warning" || kind === "danger" ? "triangle-alert" : "info",
      run: (editor) =>
        editor
          .chain()
          .focus()
          .insertContent({ type: "callout", attrs: { kind, title: null }, content: [{ type: "paragraph" }] })
          .run(),
    }),
  ),
  {
    id: "toggle",
    icon: "chevron-right",
    run: (editor) =>
      editor
        .chain()
        .focus()
        .insertContent({
          type: "toggle",
          attrs: { open: false },
          content: [{ type: "toggleSummary" }, { type: "toggleContent", content: [{ type: "paragraph" }] }],
        })
        .run(),
  },
  { id: "link", icon: "link", ask: "link" },
  { id: "article", icon: "link-2", ask: "article" },
  { id: "footnote", icon: "superscript", run: addFootnote },
  { id: "math", icon: "sigma", ask: "math" },
  { id: "rule", icon: "minus", run: (editor) => editor.chain().focus().setHorizontalRule().run() },
];
