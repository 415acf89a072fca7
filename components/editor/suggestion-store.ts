import type { IconName } from "@/components/ui/icon-shapes";

export interface Suggested {
  id: string;
  label: string;
  meta?: string;
  icon: IconName;
  pick(): void;
}

export interface SuggestionView {
  items: readonly Suggested[];
  active: number;
  /** Where the menu stands, in the window. */
  left: number;
  top: number;
}

/** What the menu beside the caret shows; the editor writes it, the menu reads it. */
export class SuggestionStore {
  private view: SuggestionView | null = null;
  private listeners = new Set<() => void>();

  read = (): SuggestionView | null => this.view;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(view: SuggestionView | null): void {
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}
