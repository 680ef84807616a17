/** The one file that the build makes of `data/`; package.json says where it is. */
declare module "#knowledge" {
  const compiled: import("../domain/knowledge.ts").Knowledge;
  export default compiled;
}
