"use client";

import { createContext, useContext } from "react";

/** Gives the editor's words: a path below `editor`, with `{name}` filled in. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** Makes `say` from the messages the server sends along. */
export function sayFrom(messages: unknown): Say {
  return (key, values = {}) => {
    let found: unknown = messages;
    for (const part of key.split(".")) found = (found as Record<string, unknown> | undefined)?.[part];
    return typeof found === "string" ? found.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")) : key;
  };
}

export const SayContext = createContext<Say>((key) => key);

/** The editor's words, in any of its components. */
export function useSay(): Say {
  return useContext(SayContext);
}
