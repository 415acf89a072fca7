/**
 * What becomes of each HTML element when a page is sealed (see `seal.ts`). Formatting elements get names of our own, because an
 * HTML parser reopens an unclosed `<b>` in every later paragraph.
 */
export const renamed: Readonly<Record<string, string>> = {
  b: "md-b",
  strong: "md-b",
  i: "md-i",
  em: "md-i",
  cite: "md-i",
  dfn: "md-i",
  var: "md-i",
  u: "md-u",
  ins: "md-u",
  s: "md-s",
  strike: "md-s",
  del: "md-s",
  code: "md-code",
  kbd: "md-code",
  samp: "md-code",
  tt: "md-code",
  mark: "md-mark",
  sub: "md-sub",
  sup: "md-sup",
  a: "md-a",
  abbr: "md-abbr",
  acronym: "md-abbr",
  q: "md-q",
  input: "md-input",
  iframe: "md-embed",
  embed: "md-embed",
  object: "md-embed",
  frame: "md-embed",
  video: "md-media",
  audio: "md-media",
  source: "md-source",
  section: "div",
  article: "div",
  aside: "div",
  main: "div",
  header: "div",
  footer: "div",
  nav: "div",
  address: "div",
  hgroup: "div",
  center: "div",
  form: "div",
  fieldset: "div",
  legend: "div",
  dir: "ul",
  menu: "ul",
  listing: "pre",
};

export const kept = new Set(
  "p div ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre hr br img details summary figure figcaption".split(
    " ",
  ),
);

/** Elements that say nothing a body can hold, while their content does. */
export const transparent = new Set(
  "span label time data bdi bdo ruby rt rp rb rtc wbr nobr picture hgroup html body head colgroup col noscript output optgroup search slot".split(
    " ",
  ),
);

/** Elements that only change the look: reported, content kept. */
export const presentational = new Set("font small big basefont blink marquee center".split(" "));

/** Elements whose content is text to the parser. `null`: the content goes too. */
export const rawText: Readonly<Record<string, "text" | "code" | null>> = {
  script: null,
  style: null,
  noembed: null,
  noframes: null,
  title: "text",
  textarea: "text",
  xmp: "code",
  plaintext: "code",
};

export const drawings = new Set(["svg", "math", "canvas"]);
export const controls = new Set("button select option input form fieldset textarea meter progress datalist".split(" "));
export const voids = new Set(
  "area base br col embed hr img input link meta param source track wbr frame basefont".split(" "),
);

/** End tags the HTML parser supplies by itself; they do not deepen the tree. */
export const selfEnding = new Set("p li dt dd td th tr thead tbody tfoot option caption".split(" "));

/** The attributes that survive sealing, by the element's own name. */
export const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title", "id", "name"],
  img: ["src", "alt", "title", "width", "height"],
  td: ["colspan", "rowspan", "align"],
  th: ["colspan", "rowspan", "align"],
  ol: ["start", "type"],
  input: ["type", "checked"],
  iframe: ["src", "title"],
  embed: ["src", "title"],
  object: ["data", "title"],
  frame: ["src", "title"],
  video: ["src", "title", "poster"],
  audio: ["src", "title"],
  source: ["src"],
  abbr: ["title"],
  acronym: ["title"],
  details: ["open"],
  code: ["class"],
  pre: ["class", "lang"],
  h1: ["id"],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
};

/** Attributes without meaning for a body, not worth a line in a report. */
export const silentAttributes = new Set(
  "class lang dir role tabindex target rel loading decoding border cellpadding cellspacing valign scope hidden cite datetime summary nowrap frameborder allow allowfullscreen referrerpolicy download width height bgcolor type value disabled checked".split(
    " ",
  ),
);
