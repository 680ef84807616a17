import type { Text } from "../../../domain/language.ts";
import type { Data } from "../../data.ts";
import { filesOf } from "./files.ts";
import { isObject, membersOf } from "./members.ts";

/** A text and where it stands. */
export interface PlacedText {
  file: string;
  at: string;
  text: Text;
}

/** Everything in the data that is written in both languages, wherever it stands. */
export const textsOf = (data: Data): PlacedText[] =>
  filesOf(data).flatMap(({ file, content }) =>
    membersOf(content).flatMap(({ at, value }) => (isText(value) ? [{ file, at, text: value }] : [])),
  );

const isText = (value: unknown): value is Text => isObject(value) && typeof value.zh === "string" && typeof value.en === "string";

/** Whether a text holds Chinese characters. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
