import { pattern } from "../domain/pattern.ts";

const folds: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "…": "...",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "·": "-",
  "›": ">",
  "•": "*",
  "×": "x",
  "≥": ">=",
  "→": "->",
};

/** Neither ASCII nor one of the usual Chinese characters or their punctuation. */
const unusual = pattern("[^\\p{ASCII}\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]", "gu");
const chinese = pattern("\\p{Script=Han}", "u");
const notAscii = pattern("\\P{ASCII}", "gu");

/** Without a UTF-8 locale only ASCII and Chinese characters are sure to be shown. */
export const foldMarks = (text: string): string =>
  text.replace(unusual(), (mark) => folds[mark] ?? (chinese().test(mark) ? mark : nearestAscii(mark)));

/** é → e; a question mark where nothing is near. */
const nearestAscii = (character: string): string => character.normalize("NFKD").replace(notAscii(), "") || "?";
