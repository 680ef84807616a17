import { textsOf } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

const habits = [
  { fault: /\p{Script=Han} ?[,;:?!]|[,;:?!] ?\p{Script=Han}|\p{Script=Han}\.(?!\w)/u, remedy: "use full-width punctuation: ，。；：？！" },
  { fault: /\p{Script=Han}\(|\(\p{Script=Han}/u, remedy: "use full-width brackets: （）" },
  { fault: /\p{Script=Han}"|"\p{Script=Han}/u, remedy: "use Chinese quotation marks: “”" },
  { fault: /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u, remedy: "put a space between Chinese and Latin characters or numbers" },
  { fault: /[，。；：？！、（）“”] (?!\|)|(?<!\|) [，。；：？！、）”]/u, remedy: "leave out the space beside full-width punctuation" },
] as const;

export const chineseTypography: Rule = {
  name: "chinese-typography",
  description: "Chinese is set as Chinese: full-width punctuation, and a space between Chinese and Latin characters.",
  check: (data) =>
    textsOf(data).flatMap(({ file, at, text: { zh } }) =>
      habits.flatMap(({ fault, remedy }) => {
        const found = fault.exec(zh);
        return found === null ? [] : [{ file, at, message: `Chinese text, at "${surroundings(zh, found.index)}": ${remedy}` }];
      }),
    ),
};

const surroundings = (text: string, index: number): string => text.slice(Math.max(0, index - 6), index + 8).replaceAll("\n", " ");
