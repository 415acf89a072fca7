/** Headers every answer carries; the policy names what a page may load and nothing else. */

const COMMON: readonly string[] = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** The policy of a page whose scripts are all files of ours. */
export function staticPolicy(): string {
  return [...COMMON, "script-src 'self'"].join("; ");
}

/** The policy of a React page: its inline scripts carry the nonce. */
export function noncePolicy(nonce: string, dev: boolean, formTargets: readonly string[] = []): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`;
  const style = dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'";
  const forms = ["form-action 'self'", ...formTargets].join(" ");
  return [
    ...COMMON.filter((rule) => !rule.startsWith("style-src") && !rule.startsWith("form-action")),
    style,
    forms,
    script,
  ].join("; ");
}

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
};
