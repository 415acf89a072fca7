/** Forms: ask before a dangerous one, and keep a pressed button's width while it says that it is sending. */
export function startForms(): void {
  // While the event is still on its way down, so that a form of React's is asked about before React sends it.
  document.addEventListener("submit", onSubmit, true);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-print]")) window.print();
  });
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.matches("[data-submit-on-change]"))
      event.target.form?.requestSubmit();
  });
  // A page that comes back from the browser's memory must not still say that it is sending.
  window.addEventListener("pageshow", () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-idle]")) idle(button);
  });
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const question = form.dataset.confirm;
  if (question && !form.dataset.confirmed) {
    event.preventDefault();
    event.stopPropagation();
    ask(form, event.submitter, question);
    return;
  }
  delete form.dataset.confirmed;
  const button = event.submitter;
  if (form.method.toLowerCase() === "post" && button instanceof HTMLButtonElement && button.dataset.busy) busy(button);
}

function busy(button: HTMLButtonElement): void {
  if (button.dataset.idle) return;
  button.dataset.idle = button.innerHTML;
  button.style.minWidth = `${button.offsetWidth}px`;
  // Not disabled: a disabled button would drop its own name and value from what is sent.
  button.setAttribute("aria-disabled", "true");
  button.textContent = button.dataset.busy ?? "";
}

function idle(button: HTMLButtonElement): void {
  button.innerHTML = button.dataset.idle ?? "";
  delete button.dataset.idle;
  button.removeAttribute("aria-disabled");
  button.style.minWidth = "";
}

function ask(form: HTMLFormElement, submitter: HTMLElement | null, question: string): void {
  const dialog = document.querySelector<HTMLDialogElement>("#confirm");
  const yes = dialog?.querySelector<HTMLButtonElement>("[data-confirmed]");
  const text = dialog?.querySelector("#confirm-text");
  if (!dialog || !yes || !text) return;
  text.textContent = question;
  if (submitter?.textContent) yes.textContent = submitter.textContent.trim();
  yes.onclick = () => {
    dialog.close();
    form.dataset.confirmed = "1";
    form.requestSubmit(submitter instanceof HTMLButtonElement ? submitter : null);
  };
  dialog.addEventListener("close", () => submitter?.focus(), { once: true });
  dialog.showModal();
}
