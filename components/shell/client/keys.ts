import { all, isTyping, openDialog, rememberSingleKeys, singleKeysOff } from "./dom";

const patience = 1200;

let pending = "";
let timer = 0;

/** Single keys: every link or button with data-keys ("c", "g b") follows them; `?` lists them. */
export function startKeys(): void {
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-keys-open]")) showKeys();
  });
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.matches("[data-keys-off]")) {
      rememberSingleKeys(event.target.checked);
    }
  });
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]") || singleKeysOff()) return;
  if (event.key === "?") {
    event.preventDefault();
    showKeys();
    return;
  }
  if (event.key.length !== 1) return;
  const sequence = pending ? `${pending} ${event.key}` : event.key;
  forget();
  const target = all<HTMLElement>("[data-keys]").find((each) => each.dataset.keys === sequence);
  if (target) {
    event.preventDefault();
    target.click();
    return;
  }
  if (all("[data-keys]").some((each) => each.dataset.keys?.startsWith(`${sequence} `))) {
    pending = sequence;
    timer = window.setTimeout(forget, patience);
  }
}

function forget(): void {
  window.clearTimeout(timer);
  pending = "";
}

function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#keys");
  const list = dialog?.querySelector("dl");
  if (!dialog || !list) return;
  for (const old of all("[data-added]", list)) old.remove();
  const seen = new Set<string>();
  for (const target of all<HTMLElement>("[data-keys]")) {
    const keys = target.dataset.keys ?? "";
    const label = target.dataset.keysLabel ?? target.getAttribute("aria-label") ?? target.textContent?.trim() ?? "";
    if (seen.has(keys)) continue;
    seen.add(keys);
    list.append(describe("dt", keys.split(" ")), describe("dd", [], label));
  }
  const box = dialog.querySelector<HTMLInputElement>("[data-keys-off]");
  if (box) box.checked = singleKeysOff();
  openDialog(dialog);
}

function describe(tag: "dt" | "dd", keys: string[], label = ""): HTMLElement {
  const item = document.createElement(tag);
  item.dataset.added = "";
  item.textContent = label;
  for (const key of keys) {
    const cap = document.createElement("kbd");
    cap.textContent = key;
    item.append(cap, " ");
  }
  return item;
}
