import { type AnyExtension, Extension } from "@tiptap/core";
import { CodeBlockLowlight } from "@tiptap/extension-code-block-lowlight";
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { common, createLowlight } from "lowlight";
import { contentExtensions } from "@/lib/content/extensions";
import { nodeViews } from "./node-views";
import type { Say } from "./say";
import type { SuggestionStore } from "./suggestion-store";
import { suggestions } from "./suggestions";

const lowlight = createLowlight(common);

/** Languages the code block offers. */
export const codeLanguages = [
  "bash",
  "css",
  "csv",
  "html",
  "javascript",
  "json",
  "python",
  "r",
  "sql",
  "typescript",
  "xml",
  "yaml",
];

interface Wiring {
  say: Say;
  store: SuggestionStore;
  /** Opens a dialog of the editor: a picture, a formula, a link. */
  ask(kind: "image" | "math" | "link" | "article"): void;
  save(): void;
  help(): void;
}

/** The schema of a body with what only a browser needs: history, colours, views, suggestions, keys. */
export function editorExtensions({ say, store, ask, save, help }: Wiring): AnyExtension[] {
  const keys = Extension.create({
    name: "lumbungKeys",
    addKeyboardShortcuts: () => ({
      "Mod-k": () => {
        ask("link");
        return true;
      },
      "Mod-s": () => {
        save();
        return true;
      },
      "Mod-/": () => {
        help();
        return true;
      },
    }),
  });
  const views = nodeViews(say);
  const shared = contentExtensions
    .filter((extension) => extension.name !== "codeBlock")
    .map((extension) => {
      const view = views[extension.name];
      // A view changes how a node looks while it is edited, never what it holds.
      return view
        ? (extension as unknown as { extend(more: object): AnyExtension }).extend({ addNodeView: () => view })
        : extension;
    });
  return [
    ...shared,
    CodeBlockLowlight.configure({ lowlight }),
    UndoRedo,
    Dropcursor.configure({ class: "ed-drop", color: false }),
    Gapcursor,
    TrailingNode.configure({ notAfter: ["footnote", "paragraph"] }),
    Placeholder.configure({ placeholder: say("placeholder") }),
    keys,
    suggestions({ say, store, ask }),
  ];
}
