import type { Body, BodyNode } from "@/lib/content/types";
import type { Content } from "./types";

/** A stretch of blocks: the same on both sides, or different ones to choose from. */
export type Stretch = { kind: "same"; blocks: BodyNode[] } | { kind: "choice"; mine: BodyNode[]; theirs: BodyNode[] };

export type Choice = "mine" | "theirs" | "both";

/** JSON with its keys in order and without what is empty, so that equal texts are equal strings. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, each]) => each !== null && each !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );
}

export function sameContent(one: Content, other: Content): boolean {
  return plain(one) === plain(other);
}

/** Lays two bodies side by side: longest common run of top blocks, and what differs between. */
export function stretches(mine: Body, theirs: Body): Stretch[] {
  const [a, b] = [mine.content.map(plain), theirs.content.map(plain)];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      longest[at] =
        a[i] === b[j] ? (longest[at + width + 1] ?? 0) + 1 : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  const found: Stretch[] = [];
  const push = (kind: Stretch["kind"], own: BodyNode[], other: BodyNode[]) => {
    const last = found.at(-1);
    if (kind === "same") {
      if (last?.kind === "same") last.blocks.push(...own);
      else found.push({ kind, blocks: [...own] });
    } else if (last?.kind === "choice") {
      last.mine.push(...own);
      last.theirs.push(...other);
    } else found.push({ kind, mine: [...own], theirs: [...other] });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push("same", [mine.content[i] as BodyNode], []);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      push("choice", [mine.content[i] as BodyNode], []);
      i += 1;
    } else {
      push("choice", [], [theirs.content[j] as BodyNode]);
      j += 1;
    }
  }
  return found;
}

/** What to propose where the revision both started from is known: whoever changed it keeps the change; both when both did. */
export function proposals(found: readonly Stretch[], base: Body | null): Choice[] {
  const known = new Set((base?.content ?? []).map(plain));
  return found.map((stretch) => {
    if (stretch.kind === "same") return "mine";
    const unchanged = (blocks: readonly BodyNode[]) => blocks.every((block) => known.has(plain(block)));
    if (!base) return stretch.theirs.length === 0 ? "mine" : stretch.mine.length === 0 ? "theirs" : "both";
    if (unchanged(stretch.theirs)) return "mine";
    return unchanged(stretch.mine) ? "theirs" : "both";
  });
}

/** The body that the choices make. Footnotes stay behind everything else. */
export function merged(found: readonly Stretch[], choices: readonly Choice[]): Body {
  const blocks = found.flatMap((stretch, index): BodyNode[] => {
    if (stretch.kind === "same") return stretch.blocks;
    const choice = choices[index] ?? "both";
    return [...(choice === "theirs" ? [] : stretch.mine), ...(choice === "mine" ? [] : stretch.theirs)];
  });
  const notes = blocks.filter((block) => block.type === "footnote");
  const rest = blocks.filter((block) => block.type !== "footnote");
  return { type: "doc", content: [...(rest.length > 0 ? rest : [{ type: "paragraph" }]), ...notes] };
}
