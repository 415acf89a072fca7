/** Buttons that close their dialog, and a press beside a dialog. */
export function startDialogs(): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const dialog = event.target.closest("dialog");
    if (!dialog?.open) return;
    if (event.target.closest("[data-close]") || (event.target === dialog && beside(dialog, event))) dialog.close();
  });
}

function beside(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}
