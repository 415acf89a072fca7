import { all, isTyping } from "./dom";

/** A tree of links: arrows, Home and End move, right and left open and close, letters jump to the next title. */
export function startTree(): void {
  let typed = "";
  let timer = 0;
  document.addEventListener("keydown", (event) => {
    const link =
      event.target instanceof HTMLElement && !isTyping(event.target)
        ? event.target.closest<HTMLElement>(".tree a, .tree summary")
        : null;
    const tree = link?.closest(".tree");
    if (!link || !tree || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = all(".tree a, .tree summary", document).filter(
      (each) => tree.contains(each) && each.offsetParent !== null,
    );
    const at = links.indexOf(link);
    let next: HTMLElement | undefined;
    if (event.key === "ArrowDown") next = links[at + 1];
    else if (event.key === "ArrowUp") next = links[at - 1];
    else if (event.key === "Home") next = links[0];
    else if (event.key === "End") next = links.at(-1);
    else if (event.key === "ArrowRight") next = link.closest("li")?.querySelector<HTMLElement>("ul a") ?? undefined;
    else if (event.key === "ArrowLeft")
      next = link.closest("ul")?.closest("li")?.querySelector<HTMLElement>("a") ?? undefined;
    else if (event.key.length === 1 && /\p{L}|\p{N}/u.test(event.key)) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => (typed = ""), 600);
      typed += event.key.toLocaleLowerCase();
      const order = [...links.slice(typed.length > 1 ? at : at + 1), ...links.slice(0, at)];
      next = order.find((each) => each.textContent?.trim().toLocaleLowerCase().startsWith(typed));
    } else return;
    // Letters in the tree are type-ahead, never a shortcut.
    event.preventDefault();
    next?.focus();
  });
}
