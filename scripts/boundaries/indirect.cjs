/** What must not be reached by any path, counted over what is loaded and not over types. */
const direct = require("../../.dependency-cruiser.cjs");

const PURE = "^lib/features/[a-z]+/(schema|types|rules|policy)(\\.ts$|/)";

module.exports = {
  forbidden: [
    {
      name: "browser-reaches-server",
      comment: "Components may be sent to the browser, and with them everything that they load.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^(lib/(db/(?!generated/enums\\.ts)|env/|ai/|mail/|auth/(?!actor\\.ts))|lib/features/[a-z]+/(queries|commands|writes))",
        reachable: true,
      },
    },
    {
      name: "pure-reaches-world",
      comment: "A pure file that loads the world through another is not pure.",
      severity: "error",
      from: { path: PURE },
      to: {
        path: "^(app|components|lib/(db/(?!generated/enums\\.ts)|env/|ai/|mail/|transport/|auth/(?!actor\\.ts))|lib/features/[a-z]+/(queries|commands|writes))",
        reachable: true,
      },
    },
    {
      name: "feature-reaches-routes",
      comment: "Features know neither routes nor transport, by no path.",
      severity: "error",
      from: { path: "^lib/(features|ai|db|auth|env|shared|mail)/" },
      to: { path: "^(app|components|lib/transport)/", reachable: true },
    },
  ],
  options: { ...direct.options, tsPreCompilationDeps: false },
};
