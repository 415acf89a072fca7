import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Frame } from "@/components/ui/layout";
import type { Translate } from "@/lib/platform/i18n/translator";
import { links } from "./links";

interface StateProps {
  t: Translate;
}

/** 404: what does not exist and what one may not see look the same. */
export function NotFoundState({ t }: StateProps) {
  return (
    <Frame>
      <Empty
        level={1}
        title={t("states.notFound.title")}
        text={t("states.notFound.text")}
        action={
          <div className="row">
            <ButtonLink href={links.search} icon="search">
              {t("states.search")}
            </ButtonLink>
            <ButtonLink href={links.home}>{t("states.home")}</ButtonLink>
          </div>
        }
      />
    </Frame>
  );
}

interface ForbiddenProps extends StateProps {
  /** The refusal in words: who may, and why not this person. */
  reason: string;
  back?: { href: string; label: string };
}

/** 403: one may see it but not do this. */
export function ForbiddenState({ t, reason, back }: ForbiddenProps) {
  return (
    <Frame>
      <Empty
        level={1}
        icon="lock"
        title={t("states.forbidden.title")}
        text={reason}
        action={<ButtonLink href={back?.href ?? links.home}>{back?.label ?? t("states.home")}</ButtonLink>}
      />
    </Frame>
  );
}

interface FailureProps extends StateProps {
  /** The number under which the error was logged. */
  reference?: string;
  /** A button that tries again, where the page can. */
  retry?: ReactNode;
}

/** 500: what happened, what is safe, what to do, the number to quote. */
export function FailureState({ t, reference, retry }: FailureProps) {
  return (
    <Frame>
      <Empty
        level={1}
        icon="circle-alert"
        title={t("states.failure.title")}
        text={reference ? t("states.failure.quote", { ref: reference }) : t("states.failure.text")}
        action={
          <div className="row">
            {retry}
            <ButtonLink href={links.home}>{t("states.home")}</ButtonLink>
          </div>
        }
      />
    </Frame>
  );
}
