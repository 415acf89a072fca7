import type { Editor } from "@tiptap/core";
import { safeUrl } from "@/lib/content/urls";
import { convertMarkdown, upload } from "./api";

/** Whether plain text was written as Markdown: two signs of it, or one that nothing else uses. */
export function looksLikeMarkdown(text: string): boolean {
  const sure = [/^#{1,6} \S/m, /^```/m, /^\|.+\|\s*\n\|[\s:|-]+\|/m, /\[[^\]\n]+\]\((https?:|\/|#)[^)\n]*\)/];
  const signs = [/^[-*+] \S/m, /^\d+\. \S/m, /^> \S/m, /\*\*[^*\n]+\*\*/, /`[^`\n]+`/];
  return sure.some((sign) => sign.test(text)) || signs.filter((sign) => sign.test(text)).length >= 2;
}

const listMark = /^[\s\u00a0]*(?:(\d+|[a-z])[.)]|[·•o§▪-])[\s\u00a0]+/i;

/** Word writes lists as paragraphs with a typed mark; they become lists again. */
function mendLists(page: Document): void {
  let list: HTMLElement | null = null;
  for (const item of page.querySelectorAll<HTMLElement>("p[class*=MsoList], p[style*=mso-list]")) {
    const mark = listMark.exec(item.textContent ?? "");
    const tag = mark?.[1] ? "OL" : "UL";
    if (!list || list.nextElementSibling !== item || list.tagName !== tag) {
      list = page.createElement(tag);
      item.before(list);
    }
    for (const ignored of item.querySelectorAll("[style*='mso-list:Ignore']")) ignored.remove();
    const entry = page.createElement("li");
    const paragraph = page.createElement("p");
    paragraph.append(...item.childNodes);
    const first = paragraph.firstChild;
    if (first?.nodeType === 3) first.textContent = (first.textContent ?? "").replace(listMark, "");
    entry.append(paragraph);
    list.append(entry);
    item.remove();
  }
}

/** Pasted HTML without what a body cannot hold: office leavings, pictures of other sites, unsafe addresses. */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(
    html.replace(/<!--[\s\S]*?-->/g, "").replace(/<\/?o:p[^>]*>/g, ""),
    "text/html",
  );
  mendLists(page);
  for (const node of page.querySelectorAll("script, style, meta, link, xml, iframe, object")) node.remove();
  for (const picture of page.querySelectorAll("img")) {
    const source = picture.getAttribute("src") ?? "";
    if (safeUrl(source, "image")) continue;
    // A picture elsewhere would tell its host who reads what: its words and its address stay.
    const link = page.createElement("a");
    link.textContent = picture.alt;
    link.setAttribute("href", source);
    if (picture.alt && /^https?:/.test(source)) picture.replaceWith(link);
    else picture.remove();
  }
  for (const link of page.querySelectorAll("a[href]")) {
    if (!safeUrl(link.getAttribute("href"), "link")) link.removeAttribute("href");
  }
  return page.body.innerHTML;
}

/** Uploads pictures that were pasted or dropped, and puts them where the caret is. */
async function putPictures(
  editor: Editor,
  articleId: string,
  files: File[],
  failed: (error: unknown) => void,
): Promise<void> {
  for (const file of files) {
    try {
      const { id, width, height } = await upload(articleId, file);
      editor.commands.insertContent({
        type: "image",
        attrs: { src: `file:${id}`, fileId: id, alt: "", width, height },
      });
    } catch (error) {
      failed(error);
    }
  }
}

/** Takes over a paste or a drop that holds pictures or Markdown; false leaves it to the editor. */
export function takePasted(
  editor: Editor,
  articleId: string,
  data: DataTransfer | null,
  failed: (error: unknown) => void,
): boolean {
  if (!data || editor.isActive("codeBlock")) return false;
  const files = [...data.files].filter((file) => /^image\/(png|jpeg|gif|webp)$/.test(file.type));
  if (files.length > 0 && !data.getData("text/html").includes("<p")) {
    void putPictures(editor, articleId, files, failed);
    return true;
  }
  const text = data.getData("text/plain");
  if (data.getData("text/html") || !looksLikeMarkdown(text)) return false;
  void convertMarkdown(text).then(
    ({ body }) => editor.chain().focus().insertContent(body.content).run(),
    () =>
      editor
        .chain()
        .focus()
        .insertContent(
          text.split("\n").map((line) => ({ type: "paragraph", content: line ? [{ type: "text", text: line }] : [] })),
        )
        .run(),
  );
  return true;
}
