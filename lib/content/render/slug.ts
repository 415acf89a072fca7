/** The fragment of a heading: lower case, letters, figures and marks of any script, words parted by hyphens (as GitHub does). */
export function slugOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replace(/ /g, "-")
    .slice(0, 120);
}

/** Gives out ids that are unique within one page. */
export class Slugs {
  readonly #taken: Map<string, number>;

  constructor(reserved: readonly string[] = []) {
    this.#taken = new Map(reserved.map((id) => [id, 0]));
  }

  take(wanted: string, fallback: string): string {
    const base = wanted || fallback;
    let count = this.#taken.get(base);
    if (count === undefined) {
      this.#taken.set(base, 0);
      return base;
    }
    let id = "";
    do {
      count += 1;
      id = `${base}-${count}`;
    } while (this.#taken.has(id));
    this.#taken.set(base, count);
    this.#taken.set(id, 0);
    return id;
  }
}
