/** `npm run check:supply`: what is bundled, and all that it depends on, runs nothing at installation and has known terms. */
import { readFileSync } from "node:fs";
import { type LockFile, strangersIn } from "./supply.ts";

/** The build lists every library that it bundled, with its version and licence. */
const bundled = [...readFileSync("dist/THIRD-PARTY-LICENSES", "utf8").matchAll(/^(\S+) \d[\w.-]* \(.+\)$/gm)].map(([, name = ""]) => name);
if (bundled.length === 0) throw new Error("nothing is bundled: build first");

const strangers = strangersIn(JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile, bundled);
console.log(strangers.length > 0 ? strangers.join("\n") : `supply: ${bundled.length} bundled libraries, no problem`);
if (strangers.length > 0) process.exitCode = 1;
