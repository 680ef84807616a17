import type { Data } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { textsOf } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

export const discardedWords: Rule = {
  name: "discarded-words",
  description: "One word for one thing: no text says what the glossary has discarded.",
  check: (data) =>
    textsOf(data).flatMap(({ file, at, text }) => faultsOf(data, `${text.zh}\n${text.en}`).map((message) => ({ file, at, message }))),
};

const faultsOf = ({ glossary }: Data, text: string): Finding["message"][] =>
  Object.values(glossary).flatMap(({ name, discarded = [] }) =>
    discarded.filter((word) => text.includes(word)).map((word) => `"${word}" is called ${name.zh} (${name.en}) in our texts`),
  );
