import type { BasedContent } from "./types";

export interface KeptDraft extends BasedContent {
  at: string;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = (articleId: string) => `lumbung-draft:${articleId}:`;

/** Keeps a tab's unsaved text on the device, at once and for certain; false when there is no room. */
export function keepDraft(store: Store, articleId: string, tab: string, draft: KeptDraft): boolean {
  try {
    store.setItem(prefix(articleId) + tab, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(store: Store, articleId: string, tab: string): void {
  store.removeItem(prefix(articleId) + tab);
}

/** Unsaved texts of tabs that are gone, newest first. Those of open tabs are theirs to save. */
export function lostDrafts(
  store: Store,
  articleId: string,
  openTabs: ReadonlySet<string>,
): (KeptDraft & { tab: string })[] {
  const found: (KeptDraft & { tab: string })[] = [];
  for (let index = 0; index < store.length; index += 1) {
    const key = store.key(index);
    if (!key?.startsWith(prefix(articleId))) continue;
    const tab = key.slice(prefix(articleId).length);
    if (openTabs.has(tab)) continue;
    try {
      found.push({ ...(JSON.parse(store.getItem(key) ?? "") as KeptDraft), tab });
    } catch {
      // Half a text is no text; it stays where it is.
    }
  }
  return found.sort((one, other) => other.at.localeCompare(one.at));
}

/** Marks this tab as open for as long as it lives, and names the other open ones. */
export async function openTabs(tab: string): Promise<Set<string>> {
  if (!("locks" in navigator)) return new Set([tab]);
  void navigator.locks.request(`lumbung-tab:${tab}`, () => new Promise(() => {}));
  const { held = [] } = await navigator.locks.query();
  return new Set([tab, ...held.flatMap(({ name }) => name?.match(/^lumbung-tab:(.+)$/)?.[1] ?? [])]);
}
