/** Which folder of src may import which (a row names only rows above it), so that no way leads back. */
const mayImport = {
  domain: [],
  contract: ["domain"],
  knowledge: ["domain"],
  engine: ["domain", "knowledge"],
  wording: ["domain", "contract", "knowledge"],
  topics: ["domain", "contract", "knowledge", "engine", "wording"],
  library: ["domain", "contract", "knowledge", "engine", "wording", "topics"],
  render: ["domain", "contract", "wording"],
  wizard: ["domain", "knowledge", "engine", "wording", "render"],
  commands: ["domain", "contract", "engine", "wording", "topics", "render", "wizard"],
  cli: ["domain", "contract", "knowledge", "wording", "render", "wizard", "commands"],
  build: ["domain", "contract", "knowledge", "engine", "wording", "commands", "cli"],
};

const folders = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${["itself", ...allowed].join(", ")}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...folders,
    {
      name: "pure",
      comment: "what decides and what words it touches no built-in and no package",
      severity: "error",
      from: { path: "^src/(domain|knowledge|engine|wording|topics)/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "shapes-as-types",
      comment: "validation belongs into the build: at run time the contract's shapes are types and nothing else",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(build|contract)/" },
      to: { path: "^src/contract/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "prompts-only-in-wizard",
      comment: "prompts take longer to load than everything else together",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/wizard/" },
      to: { path: "node_modules/@inquirer" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
  },
};
