import type { Actor } from "@/lib/platform/access/actor";
import { makeSearchScope, type SearchScope } from "@/lib/platform/search/scope";

/** What a person may find: exactly what their tokens open. */
export function searchScope(actor: Actor): SearchScope {
  return makeSearchScope(actor.tokens);
}
