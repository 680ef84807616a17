import { execFileSync } from "node:child_process";

/** The oldest Node that package.json allows, and the newest of every line since. */
export const nodeVersions = ["20.17.0", "20", "22", "24", "26"] as const;

/** The program `node` of a version, as the npm package of that name brings it: fetched once, then kept by npm. */
export const nodeOf = (version: string): string =>
  execFileSync("npx", ["--yes", `node@${version}`, "--print", "process.execPath"], { encoding: "utf8" }).trim();
