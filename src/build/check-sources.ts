/** `npm run check:sources`: what maintainers should read again. It tells and never fails: a clock must turn nothing red. */
import { readData } from "./read.ts";
import { unconfirmedSources } from "./unconfirmed.ts";

const today = new Date().toISOString().slice(0, 10);
const found = unconfirmedSources(readData("data"), today);
for (const { id, url, confirmed } of found) console.log(`${confirmed ?? "never     "}  ${id}  ${url}`);
console.log(`${found.length} sources not confirmed for a year; read them again and set "confirmed" to ${today}`);
