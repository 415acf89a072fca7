import type { CalloutKind } from "../types";
import type { Slugs } from "./slug";

/** The words a rendered body needs, in the reader's language. */
export interface BodyLabels {
  /** Heading of the list of footnotes, read by screen readers. */
  footnotes: string;
  /** Name of the link from the text to footnote n. */
  footnote(n: number): string;
  /** Visible text of the link back from a footnote. */
  footnoteBack: string;
  /** Name of the scrollable region around the n-th table. */
  table(n: number): string;
  taskDone: string;
  taskOpen: string;
  callouts: Readonly<Record<CalloutKind, string>>;
  /** A file's size in words, e.g. "1,2 MB". */
  fileSize(bytes: number): string;
}

export interface RenderContext {
  labels: BodyLabels;
  /** Where an article is read, or null when this reader may not know it: the link becomes plain text. */
  articleHref(id: string, fragment: string | null): string | null;
  /** Where a file is served; `/api/files/<id>` when absent. */
  fileHref?(id: string): string;
  /** Where an employee's page is, or null. */
  mentionHref?(id: string): string | null;
  /** Ids that the page around the body uses already. */
  reservedIds?: readonly string[];
  /** The level of the body's highest heading on the page; 2 when absent, because the page's title is its h1. */
  topHeading?: number;
}

export interface TocEntry {
  id: string;
  level: number;
  text: string;
}

/** What one rendering collects while it walks. */
export interface RenderState {
  ctx: RenderContext;
  slugs: Slugs;
  toc: TocEntry[];
  headingShift: number;
  tables: number;
  headings: number;
  /** Footnote id > its number, and how often it was referred to. */
  notes: Map<string, { number: number; references: number }>;
  defined: ReadonlySet<string>;
}
