import { readFileSync } from "node:fs";

/** Where nothing fits. */
export const nothing = "-";

/** What people ask, from a file of lines `<id> <words>` in test/topics/search; # begins a comment. */
export const asked = (file: string): [id: string, words: string][] =>
  readFileSync(new URL(`../topics/search/${file}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
