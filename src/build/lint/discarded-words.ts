import type { Data } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { textsOf } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

export const discardedWords: Rule = {
  name: "discarded-words",
  description: "One word for one thing: no text says what the glossary has discarded.",
  check: (data) =>
    textsOf(data).flatMap(({ file, at, text }) =>
      discardedIn(data.glossary, `${text.zh}\n${text.en}`).map((message) => ({ file, at, message })),
    ),
};

/** What a text says although the glossary has discarded it, wherever its lines break. */
export const discardedIn = (glossary: Data["glossary"], text: string): Finding["message"][] =>
  Object.values(glossary).flatMap(({ name, discarded = [] }) =>
    discarded.filter((word) => says(text, word)).map((word) => `"${word}" is called ${name.zh} (${name.en}) in our texts`),
  );

/** A sentence may begin with the word. */
const says = (text: string, word: string): boolean =>
  [word, word.charAt(0).toUpperCase() + word.slice(1)].some((spelling) => unspaced(text).includes(unspaced(spelling)));

const unspaced = (text: string): string => text.replace(/\s+/g, "");
