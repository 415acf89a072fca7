const special = /["&'<>]/;

/** Escapes text for element content and double-quoted attributes, with the same entities as React. */
export function escapeHtml(text: string): string {
  const first = special.exec(text);
  if (!first) return text;
  let out = text.slice(0, first.index);
  for (let i = first.index; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 38) out += "&amp;";
    else if (char === 60) out += "&lt;";
    else if (char === 62) out += "&gt;";
    else if (char === 34) out += "&quot;";
    else if (char === 39) out += "&#x27;";
    else out += text[i];
  }
  return out;
}
