import type { AnyExtension } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { CodeBlock } from "@tiptap/extension-code-block";
import { HardBreak } from "@tiptap/extension-hard-break";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, OrderedList, TaskItem, TaskList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Strike } from "@tiptap/extension-strike";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import {
  Attachment,
  Callout,
  ContentDocument,
  ContentHeading,
  Footnote,
  MathBlock,
  Toggle,
  ToggleContent,
  ToggleSummary,
} from "./nodes/blocks";
import { ContentImage, FootnoteReference, MathInline, Mention } from "./nodes/inlines";
import { Highlight, InlineCode, SafeLink, Subscript, Superscript } from "./nodes/marks";

/**
 * The schema of a body, the same in the browser's editor and on the server. The editor may replace an entry by one of the same
 * name that only adds behaviour (`codeBlock` with colours, `mention` with suggestions), never other content or attributes.
 */
export const contentExtensions: readonly AnyExtension[] = [
  ContentDocument,
  Paragraph,
  Text,
  ContentHeading,
  BulletList,
  OrderedList,
  ListItem,
  TaskList,
  TaskItem.configure({ nested: true }),
  Blockquote,
  CodeBlock,
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  Callout,
  Toggle,
  ToggleSummary,
  ToggleContent,
  HorizontalRule,
  MathBlock,
  Attachment,
  Footnote,
  HardBreak,
  ContentImage,
  FootnoteReference,
  MathInline,
  Mention,
  SafeLink,
  Bold,
  Italic,
  Underline,
  Strike,
  InlineCode,
  Highlight,
  Subscript,
  Superscript,
];
