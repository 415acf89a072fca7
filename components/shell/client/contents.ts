import { all } from "./dom";

/** Marks, in the list of contents, the section that is being read; closes the contents drawer once one is chosen. */
export function startContents(): void {
  const links = all<HTMLAnchorElement>("[data-contents] a[href^='#']");
  if (links.length === 0) return;
  const pairs = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let waiting = false;
  const mark = () => {
    waiting = false;
    const root = document.documentElement;
    const atEnd = root.scrollTop + root.clientHeight >= root.scrollHeight - 2;
    // At the end of the page the last heading cannot rise any higher.
    const line = window.innerHeight * (atEnd && root.scrollTop > 0 ? 1 : 0.25);
    let current = pairs[0];
    for (const pair of pairs) {
      if (pair.heading.getBoundingClientRect().top <= line) current = pair;
    }
    for (const { link } of pairs) {
      if (link === current?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  window.addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[popover] a") : null;
    const drawer = link?.closest<HTMLElement>("[popover]");
    if (drawer?.matches(":popover-open")) drawer.hidePopover();
  });
}
