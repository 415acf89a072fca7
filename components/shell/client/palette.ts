import { isTyping, openDialog, singleKeysOff } from "./dom";
import { fill, renderOptions, type Suggestions } from "./palette-list";

const pause = 90;

/** Search as you type: Ctrl K, "/" or the header's field open it; arrows, Enter and Escape work as in any combobox. */
export function startPalette(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#palette");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("#palette-list");
  const say = dialog?.querySelector<HTMLElement>("#palette-say");
  if (!dialog || !input || !list || !say) return;
  const start = say.textContent ?? "";
  let timer = 0;
  let asked: AbortController | undefined;
  let active = -1;

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>("[role=option]")];

  const choose = (index: number) => {
    const all = options();
    active = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [at, option] of all.entries()) option.setAttribute("aria-selected", String(at === active));
    const current = all[active];
    if (current) {
      input.setAttribute("aria-activedescendant", current.id);
      current.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };

  const show = (found: Suggestions | undefined, text: string) => {
    const count = found ? renderOptions(dialog, list, found, text) : 0;
    if (!found) list.replaceChildren();
    list.hidden = count === 0;
    input.setAttribute("aria-expanded", String(count > 0));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    return count;
  };

  const ask = async () => {
    const text = input.value.trim();
    asked?.abort();
    if (text.length < 2) {
      show(undefined, text);
      say.textContent = start;
      return;
    }
    const own = new AbortController();
    asked = own;
    try {
      const answer = await fetch(`${dialog.dataset.suggestions}?q=${encodeURIComponent(text)}`, {
        signal: own.signal,
        headers: { accept: "application/json" },
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const count = show((await answer.json()) as Suggestions, text);
      say.textContent =
        count > 1 ? fill(dialog.dataset.sayCount, { n: String(count - 1) }) : fill(dialog.dataset.sayNone, { q: text });
    } catch {
      if (own.signal.aborted) return;
      show(undefined, text);
      say.textContent = dialog.dataset.sayFailed ?? "";
    }
  };

  const open = (text: string) => {
    openDialog(dialog);
    if (text) input.value = text;
    input.focus();
    input.select();
    if (input.value) void ask();
  };

  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") choose(active + 1);
    else if (event.key === "ArrowUp") choose(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter" && active >= 0) options()[active]?.click();
    // A search field would only empty itself.
    else if (event.key === "Escape") dialog.close();
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousemove", (event) => {
    const over = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[role=option]") : null;
    const at = over ? options().indexOf(over) : -1;
    if (at >= 0 && at !== active) choose(at);
  });
  document.addEventListener("keydown", (event) => {
    const combination =
      (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !event.shiftKey && !event.altKey;
    const slash =
      event.key === "/" &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isTyping(event.target) &&
      !singleKeysOff();
    // An editor keeps Ctrl K for its own links.
    if (event.defaultPrevented || (!combination && !slash)) return;
    event.preventDefault();
    const page = document.querySelector<HTMLInputElement>("[data-page-search]");
    if (page) page.focus();
    else open("");
  });
  const field = document.querySelector<HTMLFormElement>("[data-palette-open]");
  field?.addEventListener("mousedown", (event) => {
    event.preventDefault();
    field.querySelector("input")?.focus();
    open("");
  });
  field?.addEventListener("input", () => {
    const own = field.querySelector("input");
    if (!own) return;
    const text = own.value;
    own.value = "";
    open(text);
    input.setSelectionRange(text.length, text.length);
  });
}
