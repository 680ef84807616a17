import { padded, widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import type { Choice, ChoicePage } from "./asker.ts";
import { foldedFor, headingLines, keyLine, type Look, lines, type Shown, widthFor } from "./look.ts";
import { choiceAt, matching, meantInVain } from "./matching.ts";

/** Where somebody is in a list. */
interface Place {
  at: number;
  typed: string;
}

/** The page: what stands above and on the line that is typed on, and what stands below it. */
export function choiceScreen(page: ChoicePage<unknown>, state: Shown & Place, look: Look): [string, string] {
  const title = lines(page.title, "bold", look);
  const keys = keyLine(page, look, { filter: state.typed, why: state.why, whyKey: true });
  const rows = look.rows - title.length - keys.length;
  const heading = headingLines(page, look, state, rows - fewestLines);
  const found = matching(page, state.typed);
  // One line is for what does not fit.
  const room = Math.max(state.why || state.stuck ? 1 : 3, rows - heading.length - 2);
  const list = found.length > 0 ? window(page, found, state, room, look) : noMatch(page, state.typed, look);
  // What is typed follows the question.
  return [`${[...heading, ...title].join("\n")} ${state.typed}`, [...list, ...keys].join("\n")];
}

/** The choice that is pointed at, and how many more there are. */
const fewestLines = 2;

/**
 * An empty list helps nobody: what is only there to be read says why; else the way out is told, by the name of the choice that is
 * right for what is not listed, or else for whoever is not sure, where there is one.
 */
function noMatch(page: ChoicePage<unknown>, typed: string, look: Look): string[] {
  const { words } = look;
  const { choices, typing = "" } = page;
  const read = meantInVain(page, typed);
  if (read !== undefined) return lines(words.notForTaking(read.label, read.hint), "maybe", look);
  const unlisted = choices.find(({ anyOther }) => anyOther);
  const way =
    unlisted === undefined ? words.noMatch(typed, choices.find(({ unsure }) => unsure)?.label) : words.notListed(typed, unlisted.label);
  return [typing, way].flatMap((text) => lines(text, "maybe", look));
}

/** The part of the list around the choice that is pointed at, and how much there is beyond it. */
function window(page: ChoicePage<unknown>, found: readonly number[], { at, typed }: Place, room: number, look: Look): string[] {
  const labels = labelWidth(page.choices, look);
  const isNarrow = widthFor(look) - pointerWidth - labels - gap < narrowestRest;
  // What does not fit beside the labels stands below them, below all where the list stays whole, else below the one pointed at.
  const below = (place: number) => isNarrow && (found.length * 2 <= room || (place === at && room > 1));
  const height = isNarrow && found.length * 2 > room ? Math.max(1, room - 1) : room;
  const pointed = Math.max(0, found.indexOf(at));
  const first = Math.max(0, Math.min(pointed - Math.floor(height / 2), found.length - height));
  const shown = found.slice(first, first + height);
  const more = look.words.more(first, Math.max(0, found.length - first - shown.length));
  return [
    ...shown.flatMap((place) => choiceLines(choiceAt(page, place, typed), place === at, { labels, below: below(place) }, look)),
    ...lines(more, "dim", look).map((line) => `  ${line}`),
  ];
}

/** Labels stand in a column of their own, whole as long as the page has room for them alone. */
const labelWidth = (choices: readonly Choice<unknown>[], look: Look): number =>
  Math.min(widthFor(look) - pointerWidth, Math.max(...choices.map(({ label }) => widthOf(label))));

const pointerWidth = 2;
const gap = 2;

/** Nothing stands beside the labels where it has less room than this. */
const narrowestRest = 16;

const besideLabel = ({ detail = "", hint = "" }: Choice<unknown>, { words }: Look): string =>
  detail !== "" && hint !== "" ? words.plain.hinted(detail, hint) : detail + hint;

/** @param below what stands beside a label elsewhere is to stand on a line of its own */
function choiceLines(
  choice: Choice<unknown> | undefined,
  pointed: boolean,
  { labels, below }: { labels: number; below: boolean },
  look: Look,
): string[] {
  if (choice === undefined) return [];
  const { style } = look;
  const { detail = "", disabled = false } = choice;
  const pointer = pointed ? style.marks.pointer : " ";
  const label = clipped(choice.label, labels, look);
  const room = widthFor(look) - pointerWidth - gap - (below ? 0 : labels);
  const rest = room < narrowestRest ? "" : clipped(besideLabel(choice, look), room, look);
  const shownLabel = pointed ? style.bold(label) : disabled ? style.dim(label) : label;
  const shownRest = detail === "" || disabled ? style.dim(rest) : rest;
  if (rest === "") return [`${pointer} ${shownLabel}`];
  if (below) return [`${pointer} ${shownLabel}`, `    ${shownRest}`];
  return [`${pointer} ${padded(shownLabel, widthOf(label), labels)}  ${shownRest}`];
}

/** Each is one line: what does not fit is left out, and that is seen. */
function clipped(text: string, width: number, look: Look): string {
  const folded = foldedFor(look, text);
  if (widthOf(folded) <= width) return folded;
  const dots = foldedFor(look, "…");
  return `${wrap(folded, Math.max(1, width - dots.length))[0] ?? ""}${dots}`;
}
