"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";
import { useSay } from "./say";
import type { SuggestionStore } from "./suggestion-store";

/** The list beside the caret. The focus stays in the text; the active entry is told through aria-activedescendant. */
export function SuggestionMenu({ store }: { store: SuggestionStore }) {
  const say = useSay();
  const view = useSyncExternalStore(store.subscribe, store.read, () => null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = box.current;
    if (!menu || !view) return;
    const room = window.innerHeight - view.top - 8;
    menu.style.left = `${Math.max(8, Math.min(view.left, window.innerWidth - menu.offsetWidth - 8))}px`;
    menu.style.top = `${room > 200 ? view.top + 4 : Math.max(8, view.top - menu.offsetHeight - 32)}px`;
    menu.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [view]);
  return (
    <>
      <p className="vh" role="status">
        {view ? say("suggestions", { n: view.items.length }) : ""}
      </p>
      {view ? (
        <div className="menu slash-menu" ref={box}>
          <div role="listbox" id="ed-suggestions" aria-label={say("insert")}>
            {view.items.map((item, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the editor's, where the focus is
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
              <div
                key={item.id}
                id={`ed-suggestion-${index}`}
                role="option"
                aria-selected={index === view.active}
                className={index === view.active ? "so on" : "so"}
                onMouseDown={(event) => event.preventDefault()}
                onClick={item.pick}
              >
                <Icon name={item.icon} />
                <span>
                  {item.label}
                  {item.meta ? <span className="meta">{item.meta}</span> : null}
                </span>
              </div>
            ))}
          </div>
        </div>
      ) : null}
    </>
  );
}
