import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";

type Look = "primary" | "plain" | "quiet";

interface ButtonProps {
  children: ReactNode;
  look?: Look;
  small?: boolean;
  icon?: IconName;
  /** "submit" unless said otherwise. */
  type?: "submit" | "button";
  name?: string;
  value?: string;
  /** Why it cannot be pressed now: the id of the text beside it. It stays focusable. */
  disabledBy?: string;
  /** What it says while the form is on its way ("Mengirim…"). */
  busy?: string;
  className?: string;
}

function classes(look: Look = "plain", small = false, more = ""): string {
  return ["btn", look === "primary" ? "btn-1" : look === "quiet" ? "btn-q" : "", small ? "btn-sm" : "", more]
    .filter(Boolean)
    .join(" ");
}

/** A button that says what it does: a verb with its object. */
export function Button({
  children,
  look,
  small,
  icon,
  type = "submit",
  name,
  value,
  disabledBy,
  busy,
  className,
}: ButtonProps) {
  return (
    <button
      className={classes(look, small, className)}
      type={disabledBy ? "button" : type}
      name={name}
      value={value}
      aria-disabled={disabledBy ? true : undefined}
      aria-describedby={disabledBy}
      data-busy={busy}
    >
      {icon ? <Icon name={icon} size={small ? "s" : "m"} /> : null}
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  look?: Look;
  small?: boolean;
  icon?: IconName;
  className?: string;
  keys?: string;
  download?: boolean;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, look, small, icon, className, keys, download }: ButtonLinkProps) {
  return (
    <a className={classes(look, small, className)} href={href} data-keys={keys} download={download}>
      {icon ? <Icon name={icon} size={small ? "s" : "m"} /> : null}
      {children}
    </a>
  );
}
