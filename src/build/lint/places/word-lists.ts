import { type Language, languages } from "../../../domain/language.ts";
import { hasHan } from "./texts.ts";

/** What is wrong with words by which something is found. */
export function wordListFaults(lists: Readonly<Record<Language, readonly string[]>>): { language: Language; message: string }[] {
  const misplaced = lists.en.filter(hasHan);
  return [
    ...languages
      .filter((language) => lists[language].length === 0)
      .map((language) => ({ language, message: "is empty; write how people say it" })),
    ...misplaced.map((word): { language: Language; message: string } => ({
      language: "en",
      message: `"${word}" is Chinese; move it to zh`,
    })),
    ...languages.flatMap((language) =>
      repeated(lists[language]).map((word) => ({ language, message: `"${word}" stands twice; delete one` })),
    ),
  ];
}

/** The search tells apart what is written as one word and as two, but not capital letters. */
function repeated(words: readonly string[]): string[] {
  const folded = words.map((word) => word.toLowerCase());
  return words.filter((_, index) => folded.indexOf(folded[index] ?? "") < index);
}
