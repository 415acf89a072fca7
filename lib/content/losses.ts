import type { Loss, LossCode } from "./types";

const MOST = 500;

/** Collects what could not be taken. The same loss again only counts, so a page with 10,000 of them stays reportable. */
export class LossLog {
  readonly #losses = new Map<string, Loss>();

  add(code: LossCode, detail: string, line?: number): void {
    const short = detail.replace(/\s+/gu, " ").trim().slice(0, 160);
    const key = `${code} ${short}`;
    const known = this.#losses.get(key) ?? (this.#losses.size >= MOST ? this.#losses.get(`${code} …`) : undefined);
    if (known) {
      known.count = (known.count ?? 1) + 1;
      return;
    }
    const full = this.#losses.size >= MOST;
    const loss: Loss = { code, detail: full ? "…" : short };
    if (line !== undefined) loss.line = line;
    this.#losses.set(full ? `${code} …` : key, loss);
  }

  list(): Loss[] {
    return [...this.#losses.values()];
  }
}
