import type { Body } from "@/lib/content/types";

/** What a writer writes. */
export interface Content {
  title: string;
  summary: string;
  language: string;
  body: Body;
}

/** A text together with the revision it was written on. */
export interface BasedContent {
  content: Content;
  baseRevisionId: string;
}

/** What the editor needs to know of the article it opens. */
export interface EditedArticle extends BasedContent {
  id: string;
  href: string;
  key: string;
  spaceName: string;
  spaceHref: string;
  phase: "draft" | "in_review" | "returned" | "published";
  accessLevel: "public" | "shared" | "restricted" | "secret";
  imported: boolean;
  shares: { share: number; confirmed: boolean }[];
  remarks: string[];
  reviewId: string | null;
  canEdit: boolean;
  canSubmit: boolean;
  locale: "id" | "en";
}
