/**
 * The arguments and tags of an ICU message, such as `count` and `<b>`, whatever words stand around them. How an argument
 * is used is the language's own matter: Indonesian has no plural.
 */
export function icuArguments(message: string): string[] {
  const found = new Set<string>();
  readText(message, 0, found);
  for (const [, tag] of message.matchAll(/<(\w+)>/g)) found.add(`<${tag}>`);
  return [...found].sort();
}

// Reads text up to the brace that closes it, and returns the place after it.
function readText(message: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== "}") {
    if (message[at] === "'" && /[{}']/.test(message[at + 1] ?? "")) at = skipQuoted(message, at);
    else if (message[at] === "{") at = readArgument(message, at + 1, found);
    else at += 1;
  }
  return at + 1;
}

function readArgument(message: string, start: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*/.exec(message.slice(start));
  if (!head) throw new Error(`not an argument: ${message.slice(start, start + 20)}`);
  found.add(head[1] ?? "");
  let at = start + head[0].length;
  while (at < message.length && message[at] !== "}")
    at = message[at] === "{" ? readText(message, at + 1, found) : at + 1;
  return at + 1;
}

function skipQuoted(message: string, start: number): number {
  if (message[start + 1] === "'") return start + 2;
  const end = message.indexOf("'", start + 1);
  return end === -1 ? message.length : end + 1;
}
