import { hasHan, type PlacedText, textsOf } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

/** `App SDK` is the same in both languages; nothing longer is. */
const longestName = 3;

export const translation: Rule = {
  name: "translation",
  description: "Every text is written in both languages; only a short name may be the same in both.",
  check: (data) =>
    textsOf(data).flatMap((placed) => {
      const message = faultOf(placed);
      return message === undefined ? [] : [{ file: placed.file, at: placed.at, message }];
    }),
};

function faultOf({ text: { zh, en } }: PlacedText): string | undefined {
  if (zh.trim() === "" || en.trim() === "") return `the ${zh.trim() === "" ? "Chinese" : "English"} text is blank; write it`;
  if (hasHan(zh)) return zh === en ? "the English text is the Chinese one; translate it" : undefined;
  if (zh !== en) return "the Chinese text has no Chinese character; translate it";
  return en.split(/\s+/).length > longestName ? "both languages have the same text; translate it" : undefined;
}
