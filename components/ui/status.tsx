import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale, Translate } from "@/lib/platform/i18n/translator";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

type Ink = "ok" | "warn" | "bad" | "go" | "off" | "plain";

interface StatusWordProps {
  icon: IconName;
  ink?: Ink;
  children: string;
}

/** A status is an icon, a word and an ink; never a filled pill, never colour alone. */
export function StatusWord({ icon, ink = "plain", children }: StatusWordProps) {
  return (
    <span className={ink === "plain" ? "st" : `st st-${ink}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

export type ArticleStatus =
  | { kind: "draft" | "in_review" | "published" | "superseded" | "withdrawn" | "trashed" }
  | { kind: "returned"; remarks?: number }
  | { kind: "verified"; until: Date }
  | { kind: "overdue"; days: number };

interface StatusProps {
  t: Translate;
  locale: Locale;
  status: ArticleStatus;
  timeZone?: string;
}

/** The state of an article. `verified.until` is a date column, so it is told in UTC unless a zone is given. */
export function Status({ t, locale, status, timeZone = "UTC" }: StatusProps) {
  switch (status.kind) {
    case "draft":
      return (
        <StatusWord icon="pencil-line" ink="off">
          {t("ui.status.draft")}
        </StatusWord>
      );
    case "in_review":
      return (
        <StatusWord icon="eye" ink="go">
          {t("ui.status.inReview")}
        </StatusWord>
      );
    case "returned":
      return (
        <StatusWord icon="corner-up-left" ink="warn">
          {t("ui.status.returned", { remarks: status.remarks ?? 0 })}
        </StatusWord>
      );
    case "published":
      return <StatusWord icon="file-check">{t("ui.status.published")}</StatusWord>;
    case "verified":
      return (
        <StatusWord icon="badge-check" ink="ok">
          {t("ui.status.verified", { date: formatDate(status.until, locale, timeZone) })}
        </StatusWord>
      );
    case "overdue":
      return (
        <StatusWord icon="clock-alert" ink="bad">
          {t("ui.status.overdue", { days: status.days })}
        </StatusWord>
      );
    case "withdrawn":
      return (
        <StatusWord icon="ban" ink="off">
          {t("ui.status.withdrawn")}
        </StatusWord>
      );
    case "superseded":
      return (
        <StatusWord icon="file-symlink" ink="off">
          {t("ui.status.superseded")}
        </StatusWord>
      );
    case "trashed":
      return (
        <StatusWord icon="trash-2" ink="off">
          {t("ui.status.trashed")}
        </StatusWord>
      );
  }
}

export type Access =
  | { level: "public" | "shared" }
  | { level: "restricted"; unitName: string }
  | { level: "secret"; people: number };

/** Who may read an article. */
export function AccessLevel({ t, access }: { t: Translate; access: Access }) {
  switch (access.level) {
    case "public":
      return <StatusWord icon="globe">{t("ui.access.public")}</StatusWord>;
    case "shared":
      return <StatusWord icon="building-2">{t("ui.access.shared")}</StatusWord>;
    case "restricted":
      return <StatusWord icon="lock">{t("ui.access.restricted", { unit: access.unitName })}</StatusWord>;
    case "secret":
      return (
        <StatusWord icon="shield-alert" ink="bad">
          {t("ui.access.secret", { people: access.people })}
        </StatusWord>
      );
  }
}
