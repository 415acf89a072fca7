import { type IconName, iconShapes } from "./icon-shapes";

interface IconProps {
  name: IconName;
  /** s: 15 px beside 14 px text, m: 18 px, l: 22 px in the bottom bar. */
  size?: "s" | "m" | "l";
  className?: string;
}

/** An outline icon. It is decoration: the word stands beside it, or the control carries an aria-label. */
export function Icon({ name, size = "m", className }: IconProps) {
  const classes = `i${size === "m" ? "" : ` i-${size}`}${className ? ` ${className}` : ""}`;
  return (
    <svg
      className={classes}
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: iconShapes[name] }}
    />
  );
}
