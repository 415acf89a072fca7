import { type Editor, Extension, type Range } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { articleUrl } from "@/lib/content/urls";
import { findArticles, findPeople } from "./api";
import { type Block, blocks } from "./blocks";
import type { Say } from "./say";
import type { Suggested, SuggestionStore } from "./suggestion-store";

interface Wiring {
  say: Say;
  store: SuggestionStore;
  ask(kind: "image" | "math" | "link" | "article"): void;
}

interface Found {
  id: string;
  label: string;
  meta?: string;
  icon: Suggested["icon"];
  insert(editor: Editor, range: Range): void;
}

/** `/` for blocks, `@` for people, `[[` for articles: one menu, worked by arrows, Enter and Escape. */
export function suggestions({ say, store, ask }: Wiring) {
  const menu = () => {
    let props: SuggestionProps<Found, Found> | null = null;
    let active = 0;
    const show = () => {
      const box = props?.clientRect?.();
      const dom = props?.editor.view.dom;
      if (!props || !box || props.items.length === 0) {
        dom?.removeAttribute("aria-activedescendant");
        dom?.removeAttribute("aria-controls");
        return store.show(null);
      }
      const current = props;
      const items = current.items.map((item) => ({ ...item, pick: () => current.command(item) }));
      dom?.setAttribute("aria-controls", "ed-suggestions");
      dom?.setAttribute("aria-activedescendant", `ed-suggestion-${active}`);
      store.show({ items, active, left: box.left, top: box.bottom });
    };
    const take = (next: SuggestionProps<Found, Found>) => {
      props = next;
      active = 0;
      show();
    };
    return {
      onStart: take,
      onUpdate: take,
      onExit: () => {
        const dom = props?.editor.view.dom;
        props = null;
        dom?.removeAttribute("aria-activedescendant");
        dom?.removeAttribute("aria-controls");
        store.show(null);
      },
      onKeyDown: ({ event }: { event: KeyboardEvent }) => {
        const count = props?.items.length ?? 0;
        if (!props || count === 0 || event.isComposing) return false;
        if (event.key === "ArrowDown") active = (active + 1) % count;
        else if (event.key === "ArrowUp") active = (active + count - 1) % count;
        else if (event.key === "Enter" || event.key === "Tab") {
          const item = props.items[active];
          if (item) props.command(item);
          return true;
        } else return false;
        show();
        return true;
      },
    };
  };
  const command = ({ editor, range, props: item }: { editor: Editor; range: Range; props: Found }) =>
    item.insert(editor, range);
  const block = (each: Block): Found => ({
    id: each.id,
    label: say(`blocks.${each.id}`),
    meta: say(`blockHints.${each.id}`),
    icon: each.icon,
    insert: (editor, range) => {
      editor.chain().focus().deleteRange(range).run();
      if (each.ask) ask(each.ask);
      else each.run?.(editor);
    },
  });
  const notInCode = ({ editor }: { editor: Editor }) => !editor.isActive("codeBlock");
  return Extension.create({
    name: "lumbungSuggestions",
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        Suggestion<Found, Found>({
          editor,
          pluginKey: new PluginKey("slash"),
          char: "/",
          allow: notInCode,
          command,
          items: ({ query }) =>
            blocks.map(block).filter((item) => `${item.label} ${item.id}`.toLowerCase().includes(query.toLowerCase())),
          render: menu,
        }),
        Suggestion<Found, Found>({
          editor,
          pluginKey: new PluginKey("mention"),
          char: "@",
          allowSpaces: true,
          debounce: 120,
          allow: notInCode,
          command,
          items: async ({ query, signal }) =>
            (await findPeople(query, signal).catch(() => [])).map((person) => ({
              id: person.id,
              label: person.name,
              meta: person.unitName,
              icon: "user-round" as const,
              insert: (to, range) =>
                to
                  .chain()
                  .focus()
                  .insertContentAt(range, [
                    { type: "mention", attrs: { id: person.id, label: person.name } },
                    { type: "text", text: " " },
                  ])
                  .run(),
            })),
          render: menu,
        }),
        Suggestion<Found, Found>({
          editor,
          pluginKey: new PluginKey("article"),
          char: "[[",
          allowSpaces: true,
          debounce: 120,
          allowedPrefixes: null,
          allow: notInCode,
          command,
          items: async ({ query, signal }) =>
            (await findArticles(query, signal).catch(() => [])).map((article) => ({
              id: article.id,
              label: article.title,
              icon: "link-2" as const,
              insert: (to, range) =>
                to
                  .chain()
                  .focus()
                  .insertContentAt(range, {
                    type: "text",
                    text: article.title,
                    marks: [{ type: "link", attrs: { href: articleUrl(article.id) } }],
                  })
                  .unsetMark("link")
                  .insertContent(" ")
                  .run(),
            })),
          render: menu,
        }),
      ];
    },
  });
}
