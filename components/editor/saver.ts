import { ApiFailure, type Saved } from "./api";
import type { BasedContent, Content } from "./types";

export type SaveState =
  | { kind: "saved"; at: Date | null }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "failed"; message: string; retries: boolean; onDevice: boolean }
  | { kind: "conflict" };

interface SaverPorts {
  /** The text as it stands. */
  read(): Content;
  send(text: BasedContent, kind: "save" | "autosave" | "merge", keepalive: boolean): Promise<Saved>;
  /** Puts a copy on the device; false when there is no room. */
  keep(text: BasedContent): boolean;
  /** Takes the copy away again: the server has it. */
  forget(): void;
  show(state: SaveState): void;
  setTimer(run: () => void, ms: number): number;
  clearTimer(timer: number): void;
}

export const PAUSE_MS = 1_500;
export const LONGEST_MS = 5_000;
export const RETRY_MS = 10_000;
const KEEP_MS = 250;

/** Saves while somebody types. What the server has not acknowledged is on the device, and nothing is sent over a conflict. */
export class Saver {
  private written = 0;
  private acknowledged = 0;
  private pause = 0;
  private longest = 0;
  private keeping = 0;
  private sending = false;
  private stopped = false;
  private onDevice = true;
  private nextKind: "autosave" | "merge" = "autosave";

  constructor(
    public baseRevisionId: string,
    private readonly ports: SaverPorts,
  ) {}

  /** Whether there is something the server has not acknowledged. */
  get pending(): boolean {
    return this.written !== this.acknowledged;
  }

  /** Tells that the text changed. */
  changed(): void {
    this.written += 1;
    if (!this.keeping) this.keeping = this.ports.setTimer(() => this.keepNow(), KEEP_MS);
    if (this.stopped) return;
    if (!this.sending) this.ports.show({ kind: "waiting" });
    this.ports.clearTimer(this.pause);
    this.pause = this.ports.setTimer(() => void this.save(), PAUSE_MS);
    if (!this.longest) this.longest = this.ports.setTimer(() => void this.save(), LONGEST_MS);
  }

  /** Saves at once: the writer asked for it, left the field, or leaves the page. */
  async flush(kind?: "save", keepalive = false): Promise<void> {
    if (!this.pending) return;
    this.keepNow();
    await this.save(kind, keepalive);
  }

  /** Goes on from another revision after a conflict was settled. */
  rebase(baseRevisionId: string, merged: boolean): void {
    this.baseRevisionId = baseRevisionId;
    this.stopped = false;
    if (merged) {
      this.nextKind = "merge";
      this.changed();
      return;
    }
    this.acknowledged = this.written;
    this.ports.forget();
    this.ports.show({ kind: "saved", at: null });
  }

  private keepNow(): void {
    this.ports.clearTimer(this.keeping);
    this.keeping = 0;
    if (this.pending)
      this.onDevice = this.ports.keep({ content: this.ports.read(), baseRevisionId: this.baseRevisionId });
  }

  private async save(kind?: "save", keepalive = false): Promise<void> {
    if (this.sending || this.stopped || !this.pending) return;
    this.ports.clearTimer(this.pause);
    this.ports.clearTimer(this.longest);
    this.longest = 0;
    this.keepNow();
    const version = this.written;
    this.sending = true;
    this.ports.show({ kind: "saving" });
    try {
      const text = { content: this.ports.read(), baseRevisionId: this.baseRevisionId };
      const saved = await this.ports.send(text, kind ?? this.nextKind, keepalive);
      this.sending = false;
      this.baseRevisionId = saved.revisionId;
      this.acknowledged = version;
      this.nextKind = "autosave";
      if (this.pending) return this.again(PAUSE_MS, true);
      this.ports.forget();
      this.ports.show({ kind: "saved", at: new Date(saved.savedAt) });
    } catch (error) {
      this.sending = false;
      this.failed(error);
    }
  }

  private again(ms: number, keepFirst = false): void {
    if (keepFirst) this.keepNow();
    this.ports.clearTimer(this.pause);
    this.pause = this.ports.setTimer(() => void this.save(), ms);
  }

  private failed(error: unknown): void {
    const failure = error instanceof ApiFailure ? error : new ApiFailure("unreachable", "");
    if (failure.kind === "conflict") {
      this.stopped = true;
      this.ports.show({ kind: "conflict" });
      return;
    }
    const retries = failure.kind === "unreachable";
    this.ports.show({ kind: "failed", message: failure.message, retries, onDevice: this.onDevice });
    this.again(RETRY_MS);
  }
}
