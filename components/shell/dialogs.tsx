import { Icon } from "@/components/ui/icon";
import { iconShapes } from "@/components/ui/icon-shapes";
import { links } from "./links";
import type { ShellContext } from "./view";

const kinds = {
  article: "file-text",
  lesson: "graduation-cap",
  discussion: "messages-square",
  completion: "search",
} as const;

/** Search as you type. Closed until Ctrl K or "/"; the list is filled by client/palette.ts. */
export function Palette({ t }: ShellContext) {
  return (
    <dialog
      className="dialog palette"
      id="palette"
      aria-label={t("shell.search.label")}
      data-suggestions={links.suggestions}
      data-search={links.search}
      data-say-completions={t("shell.search.completions")}
      data-say-hits={t("shell.search.hits")}
      data-say-none={t("shell.search.none")}
      data-say-all={t("shell.search.all")}
      data-say-failed={t("shell.search.failed")}
      data-say-count={t("shell.search.count")}
    >
      <form className="palette-q" action={links.search} method="get">
        <Icon name="search" />
        <input
          type="search"
          name="q"
          id="palette-q"
          role="combobox"
          aria-label={t("shell.search.label")}
          placeholder={t("shell.search.placeholder")}
          aria-expanded="false"
          aria-controls="palette-list"
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck="false"
        />
        <button className="btn btn-q btn-sm" type="button" data-close="" aria-label={t("shell.close")}>
          <Icon name="x" />
        </button>
      </form>
      <div id="palette-list" role="listbox" aria-label={t("shell.search.results")} hidden />
      <p className="say" id="palette-say" role="status">
        {t("shell.search.start")}
      </p>
      <p className="keys only-l" aria-hidden="true">
        <kbd>{t("shell.keys.arrows")}</kbd> {t("shell.search.keyMove")} <kbd>Enter</kbd> {t("shell.search.keyOpen")}{" "}
        <kbd>Esc</kbd> {t("shell.search.keyClose")}
      </p>
      <div hidden>
        {Object.entries(kinds).map(([kind, icon]) => (
          <svg
            key={kind}
            className="i"
            data-kind={kind}
            viewBox="0 0 24 24"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: iconShapes[icon] }}
          />
        ))}
      </div>
    </dialog>
  );
}

/** The list of keys; client/keys.ts adds the keys of the links on this page before it opens. */
export function KeysDialog({ t, actor }: ShellContext) {
  return (
    <dialog
      className="dialog"
      id="keys"
      aria-labelledby="keys-title"
      data-single-keys={actor?.singleKeys === false ? "off" : "on"}
    >
      <div className="dialog-in">
        <h2 id="keys-title">{t("shell.keys.title")}</h2>
        <dl className="keys-list">
          <dt>
            <kbd>Ctrl K</kbd> <kbd>/</kbd>
          </dt>
          <dd>{t("shell.keys.search")}</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t("shell.keys.escape")}</dd>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t("shell.keys.help")}</dd>
        </dl>
        <label className="opt">
          <input type="checkbox" data-keys-off="" />
          <span>{t("shell.keys.off")}</span>
        </label>
        <div className="dialog-f">
          <button className="btn" type="button" data-close="">
            {t("shell.close")}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** Asks before a form marked data-confirm is sent; its text is the form's, its button the form's own words. */
export function ConfirmDialog({ t }: ShellContext) {
  return (
    <dialog className="dialog" id="confirm" aria-labelledby="confirm-text">
      <div className="dialog-in">
        <p id="confirm-text" />
        <div className="dialog-f">
          <button className="btn" type="button" data-close="">
            {t("shell.cancel")}
          </button>
          <button className="btn btn-1" type="button" data-confirmed="">
            {t("shell.continue")}
          </button>
        </div>
      </div>
    </dialog>
  );
}
