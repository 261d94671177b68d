/** Sent with every answer. The script policy is not here: it differs by page (proxy.ts, scripts/build/stamp-policies.ts). */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
  { key: "Strict-Transport-Security", value: "max-age=31536000" },
];

/** @type {import('next').NextConfig} */
const config = {
  // The container image runs the standalone copy; `npm start` runs the build where it lies.
  ...(process.env.STARBOARD_STANDALONE ? { output: "standalone" } : {}),
  // A clone inside another project: without these Next takes the outer lockfile's folder for the root.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types; whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.STARBOARD_DIST || ".next",
  poweredByHeader: false,
  // Compression belongs to the proxy in front: Next's own costs two thirds of the throughput.
  compress: false,
  // The optimizer has had memory and code-execution advisories, and every picture here is an SVG.
  images: { unoptimized: true },
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["pg", "@node-rs/argon2", "pino"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // It blocks the first paint of every page: it must not be asked for anew each time.
    {
      source: "/preferences.js",
      headers: [
        { key: "Cache-Control", value: "public, max-age=600, stale-while-revalidate=86400" },
      ],
    },
    // A browser must not go on with an old one.
    { source: "/service-worker.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
  ],
};

export default config;
