import { widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import type { Choice, ChoicePage, EntryPage, Heading } from "./asker.ts";
import { foldedFor, type Look, lines, widthFor } from "./look.ts";
import { takeable } from "./plain-reading.ts";

/** A page as a numbered list; what cannot be taken has no number. */
export function listLines(page: ChoicePage<unknown>, look: Look): string[] {
  const numbers = takeable(page);
  const column = `${numbers.length}. `.length;
  const { usual, preselected, choices } = page;
  const label = choices[preselected]?.label;
  return [
    ...opening(page, look),
    ...choices.flatMap((choice, place) => {
      const number = numbers.indexOf(place) + 1;
      return choiceLines(choice, number === 0 ? "-" : `${number}.`, column, look);
    }),
    ...closing(page, usual ? label : undefined, look),
  ];
}

/** A page that takes what is typed as it is. */
export const entryLines = (page: EntryPage, look: Look): string[] => [
  ...lines(page.problem ?? "", undefined, look),
  ...opening(page, look),
  ...closing(page, page.initial === "" ? undefined : page.initial, look),
];

/** What was answered has been said back before: it is not told again on every page. */
const opening = ({ note = "", progress = "", title }: Heading, look: Look): string[] => [
  "",
  ...lines(note, undefined, look),
  ...lines(progress, undefined, look),
  ...lines(title, undefined, look),
];

/** What can be typed beside an answer. @param usual what an empty line takes */
const closing = ({ canGoBack }: Heading, usual: string | undefined, look: Look): string[] => [
  ...(usual === undefined ? [] : lines(look.words.plain.usual(usual), undefined, look)),
  ...lines(look.words.plain.keys(canGoBack), undefined, look),
];

function choiceLines({ label, detail = "", hint = "" }: Choice<unknown>, marker: string, column: number, look: Look): string[] {
  const { words } = look;
  const told = detail === "" ? label : words.labelled(label, detail);
  const text = foldedFor(look, hint === "" ? told : words.plain.hinted(told, hint));
  const left = " ".repeat(column + 2);
  return wrap(text, Math.max(10, widthFor(look) - left.length)).map((line, row) =>
    row === 0 ? `  ${marker.padEnd(column - widthOf(marker) + marker.length)}${line}` : left + line,
  );
}
