import { all } from "./dom";

const menus = "details[data-menu]";

/** A menu made of <details> closes on Escape (focus returns to its summary), on a press elsewhere, and when left. */
export function startMenus(): void {
  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = all<HTMLDetailsElement>(`${menus}[open]`).at(-1);
      if (!open) return;
      open.open = false;
      open.querySelector("summary")?.focus();
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") moveInMenu(event);
  });
}

function closeOthers(target: EventTarget | null): void {
  for (const menu of all<HTMLDetailsElement>(`${menus}[open]`)) {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  }
}

function moveInMenu(event: KeyboardEvent): void {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return;
  const menu = target.closest<HTMLDetailsElement>(menus);
  if (!menu) return;
  event.preventDefault();
  menu.open = true;
  const items = all(".drop-in a, .drop-in button", menu).filter((item) => item.offsetParent !== null);
  const step = event.key === "ArrowDown" ? 1 : -1;
  const at = items.indexOf(target);
  const next = at < 0 ? (step > 0 ? 0 : items.length - 1) : (at + step + items.length) % items.length;
  items[next]?.focus();
}
