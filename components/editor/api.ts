import type { Body } from "@/lib/content/types";
import type { BasedContent, Content } from "./types";

/** Why the server did not do it. `unreachable` is worth another try. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: "conflict" | "refused" | "unreachable",
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message);
  }
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api/v1${path}`, { ...init, headers: { accept: "application/json", ...init.headers } });
  } catch {
    throw new ApiFailure("unreachable", "");
  }
  const data = await answer.json().catch(() => null);
  if (answer.ok) return data as T;
  const kind =
    answer.status === 409 ? "conflict" : answer.status >= 500 || answer.status === 429 ? "unreachable" : "refused";
  throw new ApiFailure(kind, String(data?.title ?? ""), data?.fields ?? {});
}

function post<T>(path: string, input: unknown, keepalive = false): Promise<T> {
  const body = JSON.stringify(input);
  // Browsers refuse to keep more than 64 kB alive behind a closed page; the copy on the device covers the rest.
  const keeps = keepalive && body.length < 60_000;
  return call(path, { method: "POST", body, keepalive: keeps, headers: { "content-type": "application/json" } });
}

export interface Saved {
  revisionId: string;
  number: number;
  savedAt: string;
}

/** Stores a revision on top of the one it was written on. */
export function saveRevision(
  id: string,
  { content, baseRevisionId }: BasedContent,
  kind: "save" | "autosave" | "merge",
  keepalive = false,
): Promise<Saved> {
  return post(`/articles/${id}/revisions`, { ...content, baseRevisionId, kind }, keepalive);
}

/** What is stored now: the other side of a conflict. */
export async function fetchStored(id: string): Promise<BasedContent> {
  const { revision } = await call<{ revision: Content & { id: string } }>(`/articles/${id}/draft`);
  const { title, summary, language, body } = revision;
  return { content: { title, summary, language, body }, baseRevisionId: revision.id };
}

export function restoreRevision(id: string, revisionId: string, baseRevisionId: string): Promise<Saved> {
  return post(`/articles/${id}/restore-revision`, { revisionId, baseRevisionId });
}

export function submit(id: string): Promise<{ id: string; dueOn: string }> {
  return post(`/articles/${id}/submit`, {});
}

export function cancelReview(reviewId: string): Promise<unknown> {
  return post(`/reviews/${reviewId}/cancel`, {});
}

export interface Uploaded {
  id: string;
  name: string;
  mime: string;
  size: number;
  width: number | null;
  height: number | null;
}

/** Keeps a picture or a file for this article. */
export function upload(articleId: string, file: File): Promise<Uploaded> {
  const form = new FormData();
  form.set("file", file);
  return call(`/articles/${articleId}/files`, { method: "POST", body: form });
}

/** Markdown as a body; the reading is done where the importer's is. */
export function convertMarkdown(text: string): Promise<{ body: Body }> {
  return post("/content/markdown", { text });
}

export async function findArticles(q: string, signal?: AbortSignal): Promise<{ id: string; title: string }[]> {
  if (q.trim().length < 2) return [];
  const path = `/search/suggestions?q=${encodeURIComponent(q)}`;
  const { hits } = await call<{ hits: { id: string; kind: string; title: string }[] }>(path, { signal });
  return hits.filter((hit) => hit.kind === "article");
}

export async function findPeople(
  q: string,
  signal?: AbortSignal,
): Promise<{ id: string; name: string; unitName: string }[]> {
  if (q.trim().length < 2) return [];
  const { items } = await call<{ items: { id: string; name: string; unitName: string }[] }>(
    `/employees/suggestions?q=${encodeURIComponent(q)}`,
    { signal },
  );
  return items;
}
