"use client";

import type { Editor } from "@tiptap/react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-shapes";

interface Tool {
  name: string;
  icon: IconName;
  run(editor: Editor): void;
  active?(editor: Editor): boolean;
}

const TOOLS: readonly Tool[] = [
  {
    name: "heading",
    icon: "heading-2",
    run: (editor) => editor.chain().focus().toggleNode("heading", "paragraph", { level: 2 }).run(),
    active: (editor) => editor.isActive("heading"),
  },
  {
    name: "bold",
    icon: "bold",
    run: (editor) => editor.chain().focus().toggleMark("bold").run(),
    active: (editor) => editor.isActive("bold"),
  },
  {
    name: "italic",
    icon: "italic",
    run: (editor) => editor.chain().focus().toggleMark("italic").run(),
    active: (editor) => editor.isActive("italic"),
  },
  {
    name: "bulletList",
    icon: "list",
    run: (editor) => editor.chain().focus().toggleList("bulletList", "listItem").run(),
    active: (editor) => editor.isActive("bulletList"),
  },
  {
    name: "orderedList",
    icon: "list-ordered",
    run: (editor) => editor.chain().focus().toggleList("orderedList", "listItem").run(),
    active: (editor) => editor.isActive("orderedList"),
  },
  {
    name: "taskList",
    icon: "list-checks",
    run: (editor) => editor.chain().focus().toggleList("taskList", "taskItem").run(),
    active: (editor) => editor.isActive("taskList"),
  },
  {
    name: "quote",
    icon: "quote",
    run: (editor) => editor.chain().focus().toggleWrap("blockquote").run(),
    active: (editor) => editor.isActive("blockquote"),
  },
];

/** The formats within reach of one press; Markdown shortcuts do the same while typing. */
export function Toolbar({ editor, words }: { editor: Editor; words: Record<string, string> }) {
  return (
    <div className="tools" role="toolbar" aria-label={words.label}>
      {TOOLS.map((tool) => (
        <button
          key={tool.name}
          type="button"
          aria-label={words[tool.name]}
          aria-pressed={tool.active?.(editor) ?? false}
          onClick={() => tool.run(editor)}
        >
          <Icon name={tool.icon} />
        </button>
      ))}
    </div>
  );
}
