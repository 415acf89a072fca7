export type Locale = "id" | "en";

/** Gives the text of a full key ("shell.nav.home") in the reader's language, with ICU values filled in. */
export type Translate = (key: string, values?: Record<string, string | number | Date>) => string;
