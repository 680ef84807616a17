import { hasHan, textsOf } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

const quoted = /\([^()]*\)|"[^"]*"|“[^”]*”/g;
const fullWidth = /[\u3000-\u303f\uff01-\uff5e]/;

export const englishScript: Rule = {
  name: "english-script",
  description: "English text can be read without Chinese: a Chinese term stands in brackets or quotation marks.",
  check: (data) =>
    textsOf(data).flatMap(({ file, at, text: { en } }) => {
      const rest = en.replaceAll(quoted, "");
      if (hasHan(rest))
        return [{ file, at, message: `English text: put "${chinesePart(rest)}" into brackets or quotation marks, or translate it` }];
      return fullWidth.test(rest) ? [{ file, at, message: "English text: use ASCII punctuation" }] : [];
    }),
};

const chinesePart = (text: string): string => /\p{Script=Han}+/u.exec(text)?.[0] ?? "";
