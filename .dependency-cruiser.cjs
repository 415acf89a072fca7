/* Who may import whom (docs/architecture.md). tests/architecture/fixtures breaks each rule once, to prove that it bites. */

/** Earlier nouns never import later ones; what stands later reacts through lib/reactions.ts. */
const ORDER = [
  ["units", "employees"],
  ["positions"],
  // A space is a tree of articles, and an article stands in a space: one tier.
  ["spaces", "articles"],
  ["reviews", "comments"],
  ["lessons", "discussions", "pathways"],
  ["programmes"],
  ["credits"],
  ["targets", "careers"],
  ["notifications"],
];

/** A space counts what may be read in it, and the scope of that is the article policy's to say. */
const EXCEPT = { spaces: "^lib/articles/policy\\.ts$" };

function laterThan(index) {
  return ORDER.slice(index + 1)
    .flat()
    .join("|");
}

const order = ORDER.slice(0, -1).map((nouns, index) => ({
  name: `order-${nouns.join("-")}`,
  severity: "error",
  comment: "A noun imports only itself and nouns that stand earlier.",
  from: { path: `^lib/(${nouns.join("|")})/` },
  to: { path: `^lib/(${laterThan(index)})/`, pathNot: EXCEPT[nouns[0]] },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: "no-circular",
      severity: "error",
      comment: "Modules that import each other cannot be understood one at a time.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "dynamic-import"] } },
    },
    {
      name: "platform-knows-no-noun",
      severity: "error",
      comment: "Plumbing serves every noun and depends on none; the two tables are loaded when the first act happens.",
      from: { path: "^lib/platform/" },
      to: { path: "^lib/", pathNot: "^lib/(platform/|content/|reactions\\.ts$|operations\\.ts$)" },
    },
    {
      name: "content-is-pure",
      severity: "error",
      comment: "Rich text is text in, text out: it knows neither database nor nouns.",
      from: { path: "^lib/content/" },
      to: { path: "^lib/", pathNot: "^lib/(content/|platform/(time|errors|html|i18n)/)" },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      comment: "schema.ts and rules.ts run in the browser and in a test without a database.",
      from: { path: "^lib/(?!platform/)[^/]+/(schema|rules)\\.ts$" },
      to: {
        path: "^(lib|app|components)/",
        pathNot: "^lib/(content/|[^/]+/(schema|rules)\\.ts$|platform/(time|errors)/|platform/operation/page\\.ts$)",
      },
    },
    {
      name: "only-lib-sees-the-database",
      severity: "error",
      comment: "Screens and routes call operations, which ask who is allowed.",
      from: { path: "^(app|components)/", pathNot: "^app/api/health/" },
      to: { path: "^lib/platform/db/" },
    },
    {
      name: "no-database-in-pure-files",
      severity: "error",
      comment: "Inputs, rules, views and forms never reach for data themselves.",
      from: { path: "^lib/(?!platform/)[^/]+/(schema|rules|views|actions)\\.ts$" },
      to: { path: "^lib/platform/db/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-show-and-ask",
      severity: "error",
      comment: "A component gets views and calls actions; it neither reads nor decides.",
      from: { path: "^components/" },
      to: { path: "^lib/[^/]+/(queries|commands|policy|jobs)(\\.ts$|/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-know-no-route",
      severity: "error",
      comment: "Routes are made of components, not the other way round.",
      from: { path: "^components/" },
      to: { path: "^app/", pathNot: "^app/styles/" },
    },
    {
      name: "ui-knows-no-noun",
      severity: "error",
      comment: "Primitives serve every noun.",
      from: { path: "^components/ui/" },
      to: { path: "^(components/(?!ui/)|lib/(?!platform/))" },
    },
    {
      name: "pages-do-not-write",
      severity: "error",
      comment: "Pages read; forms write through actions, the API through route().",
      from: { path: "^app/", pathNot: "^app/api/" },
      to: { path: "^lib/[^/]+/(commands|policy)(\\.ts$|/)" },
    },
    {
      name: "site-does-not-need-tools",
      severity: "error",
      comment: "What serves people does not depend on tests, measurements or the launcher.",
      from: { path: "^(app|components|lib)/" },
      to: { path: "^(tests|bench|scripts|prisma/seed)/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/platform/db/generated"] },
    exclude: { path: ["^\\.next", "^node_modules"] },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    skipAnalysisNotInRules: true,
  },
};
