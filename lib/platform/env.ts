/**
 * Every setting Lumbung reads from the environment, with its default. The only file that reads `process.env`.
 */

function text(name: string, fallback = ""): string {
  const value = process.env[name];
  return value === undefined || value === "" ? fallback : value;
}

function flag(name: string, fallback: boolean): boolean {
  const value = text(name).toLowerCase();
  if (value === "") return fallback;
  return ["1", "true", "yes", "on"].includes(value);
}

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
}

function oidc(): OidcSettings | null {
  const issuer = text("OIDC_ISSUER");
  if (!issuer) return null;
  return {
    issuer,
    clientId: text("OIDC_CLIENT_ID"),
    clientSecret: text("OIDC_CLIENT_SECRET"),
    name: text("OIDC_NAME", "SSO"),
  };
}

/** The settings, read once at first use of each. Getters, so that a test may set the environment before. */
export const env = {
  /** Owner connection: migrations and role switching. */
  get databaseUrl() {
    return text("DATABASE_URL");
  },
  get databasePoolSize() {
    return Number(text("LUMBUNG_DB_POOL", "10"));
  },
  /** Folder for uploaded files, staged imports and, when embedded, the database. */
  get dataDir() {
    return text("LUMBUNG_DATA", ".lumbung");
  },
  get host() {
    return text("HOST", "127.0.0.1");
  },
  get port() {
    return Number(text("PORT", "3000"));
  },
  /** The address people use, for sign-in redirects and secure cookies. */
  get publicUrl() {
    return text("LUMBUNG_URL", `http://localhost:${this.port}`).replace(/\/$/, "");
  },
  /** Signs the session cookie. The launcher makes one and keeps it in the data folder. */
  get secret() {
    return text("NEXTAUTH_SECRET", text("LUMBUNG_SECRET"));
  },
  get demo() {
    return flag("LUMBUNG_DEMO", false);
  },
  get demoPublic() {
    return text("LUMBUNG_DEMO_PUBLIC");
  },
  get meiliUrl() {
    return text("MEILI_URL");
  },
  get meiliApiKey() {
    return text("MEILI_API_KEY");
  },
  get oidc() {
    return oidc();
  },
  get logLevel() {
    return text("LOG_LEVEL", "info");
  },
  /** Number of reverse proxies whose X-Forwarded-For may be believed. */
  get trustedProxies() {
    return Number(text("LUMBUNG_TRUSTED_PROXIES", "0"));
  },
  get production() {
    return process.env.NODE_ENV === "production";
  },
};

/** next-auth takes the site's address from the environment and nowhere else. */
export function tellNextAuthAddress(): void {
  process.env.NEXTAUTH_URL = env.publicUrl;
}
