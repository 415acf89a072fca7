import { Fragment, type ReactElement } from "react";

function Greeting({ name, children }: { name: string; children?: React.ReactNode }) {
  return (
    <p title={`"${name}" & 'co'`}>
      Halo, {name} {children}
    </p>
  );
}

/** Trees that hold one form of React element each. */
export const trees: Record<string, ReactElement> = {
  "text is escaped": <p>{`<script>alert("1") & 'x'</script>`}</p>,
  "components and children": (
    <Greeting name="<Sri>">
      <b>dan</b> {3} {0} {null}
      {false}
      {true}
      {undefined}
      {"kawan"}
    </Greeting>
  ),
  "fragments and arrays": (
    <>
      <Fragment key="a">satu</Fragment>
      {["dua", <i key="i">tiga</i>, [<b key="b">empat</b>]]}
    </>
  ),
  "void elements": (
    <p>
      a<br />b<img src="/a.svg" alt="" loading="lazy" />
      <input name="q" />
      <hr />
    </p>
  ),
  "names of attributes": (
    <form action="/x" method="post" encType="multipart/form-data" acceptCharset="utf-8" autoComplete="off" noValidate>
      <label className="a b" htmlFor="q" tabIndex={-1}>
        q
      </label>
      <td colSpan={2} rowSpan={3} />
      <time dateTime="2026-01-01">hari</time>
      <a href="/x" hrefLang="en" download rel="next">
        x
      </a>
      <a href="/x" download="a.csv">
        y
      </a>
    </form>
  ),
  "booleans, aria and data": (
    <div
      aria-hidden
      aria-live="polite"
      aria-atomic={false}
      data-open={true}
      data-n={0}
      hidden={false}
      draggable={false}
      contentEditable={false}
    >
      <button type="submit" disabled>
        a
      </button>
      <details open>
        <summary>b</summary>
      </details>
      <dialog open={false} />
    </div>
  ),
  "values of controls": (
    <form>
      <input defaultValue="a & b" maxLength={3} required readOnly />
      <input type="checkbox" defaultChecked value="1" />
      <input type="radio" defaultChecked={false} value="2" />
      <textarea rows={3} defaultValue={"\nsatu\n<dua>"} />
      <select defaultValue="b">
        <option value="a">A</option>
        <option value="b">B</option>
        <optgroup label="g">
          <option>c</option>
        </optgroup>
      </select>
      <select defaultValue={["a", "c"]} multiple>
        <option value="a">A</option>
        <option value="b">B</option>
        <option value="c">C</option>
      </select>
    </form>
  ),
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the form under test
  "raw html": <div dangerouslySetInnerHTML={{ __html: "<b>&amp;</b>" }} />,
  svg: (
    <svg viewBox="0 0 10 10" className="i" role="img" aria-label="x">
      <circle cx={1} cy={2.5} r="3" strokeWidth={2} strokeDasharray="1 2" strokeLinecap="butt" />
      <path d="M0 0" fillRule="evenodd" />
      <text textAnchor="middle">1</text>
    </svg>
  ),
  popovers: (
    <>
      <button type="button" popoverTarget="p" popoverTargetAction="hide">
        x
      </button>
      <div id="p" popover="auto" />
    </>
  ),
  "a document": (
    <html lang="id" data-theme={undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{"A & B"}</title>
        <link rel="preload" href="/a.woff2" as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href="/a.css" />
        <script src="/a.js" defer />
      </head>
      <body>x</body>
    </html>
  ),
};
