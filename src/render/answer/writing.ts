import type { Answer } from "../../contract/answer.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { wordings } from "../../wording/languages.ts";
import type { NameOf } from "../../wording/name.ts";
import type { PageWording } from "../../wording/page.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import type { Wording } from "../../wording/wording.ts";
import { type Citations, citations } from "../citations.ts";
import type { Tone } from "../document.ts";
import type { Style } from "../style.ts";

export interface Options {
  /** Before what is judged; absent where the words are enough. */
  marks?: Style["marks"];
  /** Also the notices that do not stand on the first page, and what else to know for each step. */
  everything: boolean;
  /** The sources' addresses. */
  addresses: boolean;
}

/** What the parts of one page are written with. */
export interface Writing extends Citations {
  answer: Answer;
  options: Options;
  words: PageWording;
  wording: Wording;
  name: NameOf;
}

/** @param cited numbers the sources; another's where the answer is a part of a longer page */
export function writingFor(answer: Answer, options: Options, cited = citations(answer)): Writing {
  const { language, names } = answer;
  return {
    ...cited,
    answer,
    options,
    words: pageWordings[language],
    wording: wordings[language],
    name: (kind, id) => names[kind]?.[id] ?? id,
  };
}

/** The colour that goes with a verdict; its word is always there too. */
export const tones: Record<Verdict, Tone> = { supported: "good", conditional: "maybe", unsupported: "bad" };

/** "✔ " where the page has marks. */
export const markFor = ({ options }: Writing, kind: keyof Style["marks"]): string =>
  options.marks === undefined ? "" : `${options.marks[kind]} `;
