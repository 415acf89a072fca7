declare const scopeBrand: unique symbol;

/**
 * What a person may find: the read tokens they hold. A document is visible when it carries at least one of them.
 * Branded, so that a search cannot be written with tokens from anywhere but a policy.
 */
export interface SearchScope {
  readonly tokens: readonly string[];
  readonly [scopeBrand]: true;
}

/** Makes a scope. Only a `policy.ts` may call this (checked by the architecture test). */
export function makeSearchScope(tokens: readonly string[]): SearchScope {
  return { tokens: Object.freeze([...new Set(tokens)].sort()) } as SearchScope;
}
