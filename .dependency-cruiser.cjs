/**
 * Who may import whom. `npm run check` runs it twice: with imports of types, where every edge counts, and without them
 * for the rules about what is reached indirectly (scripts/boundaries/indirect.cjs), where only what is loaded counts.
 */
const nouns = require("./scripts/boundaries/nouns.json");

const ACTOR = "^lib/auth/actor\\.ts$";
const CURRENT_ACTOR = "^lib/auth/current-actor\\.ts$";
const ENUMS = "^lib/db/generated/enums\\.ts$";
const CLIENT = "^lib/transport/client\\.ts$";
/** What is ours; packages are free unless a rule names them. */
const OURS = "^(app|components|lib|prisma|scripts|tests)/";

const layer = (name) => `${name}(\\.ts$|/)`;
const anyOf = (names) => `(${names.join("|")})`;
const PURE = ["schema", "types", "rules", "policy"].map(layer);
const ofNouns = (names, layers) => `^lib/features/${anyOf(names)}/${anyOf(layers)}`;

/** A rule that everything of ours which is not named is forbidden. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: OURS, pathNot: allowed },
});

/** What stands below one feature alone. */
const BELOW = {
  accounts: ["^lib/auth/", "^lib/mail/"],
  practice: ["^lib/ai/"],
  coaching: ["^lib/mail/"],
};

const featureRules = nouns.flatMap((noun, place) => {
  const upToHere = nouns.slice(0, place + 1);
  const pure = [ofNouns(upToHere, PURE), ACTOR, ENUMS, "^lib/shared/"];
  // Signing in belongs to accounts; everybody else is handed an actor. Practice asks for second opinions, coaching invites by mail.
  const own = BELOW[noun] ?? [];
  const reads = [...pure, ofNouns(upToHere, [layer("queries")]), "^lib/db/", ...own];
  const joins = [...reads, ofNouns(upToHere, [layer("writes")])];
  const acts = [...joins, ofNouns([noun], [layer("commands")])];
  const at = (layers) => ofNouns([noun], layers);
  return [
    only(
      `${noun}-pure`,
      "Pure files use pure files of their own and earlier nouns.",
      at(PURE),
      pure,
    ),
    only(`${noun}-queries`, "Queries read: no writes, no commands.", at([layer("queries")]), reads),
    only(`${noun}-writes`, "Writes join into a given transaction.", at([layer("writes")]), joins),
    only(
      `${noun}-commands`,
      "Commands never call another feature's commands: they join its writes into their own transaction.",
      at([layer("commands")]),
      acts,
    ),
  ];
});

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files that need each other cannot be understood one at a time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("app", "Routes wire: they draw by components and decide by features.", "^app/", [
      "^app/",
      "^components/",
      "^lib/features/",
      "^lib/auth/",
      "^lib/transport/",
      "^lib/shared/",
    ]),
    only(
      "components",
      "Components are given data. They reach the server by the small client alone.",
      "^components/(?!ui/)",
      ["^components/", ofNouns(nouns, PURE), ACTOR, CLIENT, ENUMS, "^lib/device/", "^lib/shared/"],
    ),
    only("components-ui", "Primitives could ship in another product.", "^components/ui/", [
      "^components/ui/",
      "^lib/shared/",
    ]),
    ...featureRules,
    {
      name: "pure-means-pure",
      comment:
        "Pure files run in the browser and in a test alike: nothing of Node, nothing that reads a clock or a disk.",
      severity: "error",
      from: { path: ofNouns(nouns, PURE) },
      to: { dependencyTypes: ["core"] },
    },
    only(
      "lib-transport",
      "The door knows who calls, not what features there are.",
      "^lib/transport/",
      ["^lib/transport/", "^lib/auth/", "^lib/db/", "^lib/env/", "^lib/shared/"],
    ),
    only("lib-auth", "Signing in stands below every feature.", "^lib/auth/", [
      "^lib/auth/",
      "^lib/db/",
      "^lib/env/",
      "^lib/shared/",
    ]),
    only("lib-mail", "The outbox stands below every feature.", "^lib/mail/", [
      "^lib/mail/",
      "^lib/db/",
      "^lib/env/",
      "^lib/shared/",
    ]),
    only("lib-ai", "The endpoint of second opinions knows no feature and no account.", "^lib/ai/", [
      "^lib/ai/",
      "^lib/env/",
      "^lib/shared/",
    ]),
    only("lib-db", "The database knows no feature.", "^lib/db/", [
      "^lib/db/",
      "^lib/env/",
      "^lib/shared/",
    ]),
    only("lib-env", "The environment needs nobody.", "^lib/env/", ["^lib/env/"]),
    only(
      "lib-device",
      "What a browser keeps knows no feature, no page and no server.",
      "^lib/device/",
      ["^lib/device/"],
    ),
    only("lib-shared", "Helpers need nobody.", "^lib/shared/", ["^lib/shared/"]),
    {
      name: "next-auth",
      comment: "One folder knows who signs people in.",
      severity: "error",
      from: { path: OURS, pathNot: "^(lib/auth|tests)/" },
      to: { path: "(^|node_modules/)next-auth" },
    },
    {
      name: "prisma-client",
      comment: "Prisma's types do not leave the server's side of features.",
      severity: "error",
      from: { path: "^(app|components|lib/(transport|shared|env))/" },
      to: { path: "(^lib/db/generated/(?!enums\\.ts)|node_modules/@prisma/)" },
    },
    {
      name: "not-to-tests",
      comment: "What ships does not lean on tests or scripts.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy\\.ts|instrumentation\\.ts)" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "not-to-dev-dependency",
      comment: "What ships leans on no package that a production install leaves out.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy\\.ts|instrumentation\\.ts)" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-unknown",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  required: [
    {
      name: "routes-by-transport",
      comment: "Each route of the API is built by the one guarded door.",
      severity: "error",
      module: { path: "^app/api/v1/.+/route\\.tsx?$" },
      to: { path: "^lib/transport/route\\.ts$" },
    },
    {
      name: "pages-name-their-actor",
      comment: "Each private page asks who is there, and passes that on.",
      severity: "error",
      module: { path: "^app/\\((candidate|coach|admin)\\)/(.+/)?page\\.tsx$" },
      to: { path: [CURRENT_ACTOR, "^app/person\\.tsx?$"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(node_modules|^lib/db/generated)" },
    exclude: { path: "^(\\.next|\\.data)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
