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
const unusual = /[^\p{ASCII}\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;

/** Without a UTF-8 locale only ASCII and Chinese characters are sure to be shown (contract §5). */
export const foldMarks = (text: string): string =>
  text.replace(unusual, (mark) => folds[mark] ?? (/\p{Script=Han}/u.test(mark) ? mark : nearestAscii(mark)));

/** é → e; a question mark where nothing is near. */
const nearestAscii = (character: string): string => character.normalize("NFKD").replace(/\P{ASCII}/gu, "") || "?";
