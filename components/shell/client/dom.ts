/** The elements of a selector, as a list. */
export function all<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** Whether keys belong to what the person is typing into. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** Opens a dialog and gives the focus back to where it was once it closes. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const before = document.activeElement;
  dialog.showModal();
  dialog.addEventListener("close", () => before instanceof HTMLElement && before.focus(), { once: true });
}

const keysOff = "lumbung-keys-off";

/** Whether single keys are off: in the account, or in this browser. */
export function singleKeysOff(): boolean {
  return Boolean(document.querySelector("[data-single-keys='off']")) || Boolean(localStorage.getItem(keysOff));
}

/** Remembers, in this browser, whether single keys are off. */
export function rememberSingleKeys(off: boolean): void {
  localStorage.setItem(keysOff, off ? "1" : "");
}
