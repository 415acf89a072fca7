/** Rendered text of ours: made and sanitised by lib/content, nowhere else. */
export function Prose({ html, lang }: { html: string; lang: string }) {
  return <div className="prose top-5" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
