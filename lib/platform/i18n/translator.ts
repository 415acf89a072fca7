import fs from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import { env } from "@/lib/platform/env";

export type Locale = "id" | "en";
export const LOCALES: readonly Locale[] = ["id", "en"];

/** Gives the text of a key, such as `articles.title`, with its ICU arguments filled in. */
export type Translate = (key: string, values?: Record<string, string | number | Date>) => string;

type Messages = Record<string, unknown>;

const messagesByLocale = new Map<Locale, Messages>();
const translators = new Map<Locale, Translate>();

/** All messages of a language: one namespace per file of `messages/<locale>`. */
export function messagesOf(locale: Locale): Messages {
  const known = messagesByLocale.get(locale);
  if (known && env.production) return known;
  const folder = path.join(process.cwd(), "messages", locale);
  const loaded = Object.fromEntries(
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [file.slice(0, -5), JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"))]),
  );
  messagesByLocale.set(locale, loaded);
  return loaded;
}

/** The translator of a language. A missing key shows as the key, and is caught by the architecture tests. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known && env.production) return known;
  const t = createTranslator({
    locale,
    messages: messagesOf(locale) as never,
    timeZone: "Asia/Jakarta",
    onError: () => {},
    getMessageFallback: ({ key, namespace }) => [namespace, key].filter(Boolean).join("."),
  }) as unknown as Translate;
  translators.set(locale, t);
  return t;
}

/** Some namespaces of a language, for a client component. */
export function messagesFor(locale: Locale, namespaces: string[]): Messages {
  const all = messagesOf(locale);
  return Object.fromEntries(namespaces.map((name) => [name, all[name]]));
}

export function isLocale(value: unknown): value is Locale {
  return value === "id" || value === "en";
}
