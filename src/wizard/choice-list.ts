import { padded, widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import type { Choice, ChoicePage } from "./asker.ts";
import { clipped, foldedFor, type Look, lines, widthFor } from "./look.ts";
import { choiceAt } from "./matching.ts";

/** Where somebody is in a list: at which of its choices, and what was typed; that can be the choice. */
export interface Position {
  /** The place of the choice in the page. */
  at: number;
  typed: string;
}

/** The part of the list around the choice that is pointed at, and how much there is beyond it. */
export function window(page: ChoicePage<unknown>, found: readonly number[], { at, typed }: Position, room: number, look: Look): string[] {
  const labels = labelWidth(page.choices, look);
  const choices = found.flatMap((place) => choiceAt(page, place, typed) ?? []);
  const pointed = Math.max(0, found.indexOf(at));
  const whole = choices.map((choice, row) => wholeLines(choice, row === pointed, look));
  const isTorn = !choices.every((choice) => fitsBeside(choice, labels, look));
  // Then no line is needed for how much there is beyond.
  if (isTorn && whole.flat().length <= room + 1) return whole.flat();
  // Where not all have room below their labels, the one pointed at has: it is read as a whole before it is taken.
  const rows = choices.map((choice, row) =>
    row === pointed && !fitsBeside(choice, labels, look)
      ? (whole[row] ?? []).slice(0, room)
      : [oneLine(choice, row === pointed, labels, look)],
  );
  const height = Math.max(1, room + 1 - (rows[pointed]?.length ?? 1));
  const first = Math.max(0, Math.min(pointed - Math.floor(height / 2), found.length - height));
  const shown = rows.slice(first, first + height);
  const more = look.words.more(first, Math.max(0, found.length - first - shown.length));
  return [...shown.flat(), ...lines(more, "dim", look).map((line) => `  ${line}`)];
}

/** Labels stand in a column of their own, whole as long as the page has room for them alone. */
const labelWidth = (choices: readonly Choice<unknown>[], look: Look): number =>
  Math.min(widthFor(look) - pointerWidth, Math.max(...choices.map(({ label }) => widthOf(label))));

const pointerWidth = 2;
const gap = 2;

/** Nothing stands beside the labels that is cut off and has less room than this. */
const narrowestRest = 16;

const roomBeside = (labels: number, look: Look): number => widthFor(look) - pointerWidth - gap - labels;

const besideLabel = ({ detail = "", hint = "" }: Choice<unknown>, look: Look): string =>
  foldedFor(look, detail !== "" && hint !== "" ? look.words.plain.hinted(detail, hint) : detail + hint);

/** Whether one line says all of it. */
function fitsBeside(choice: Choice<unknown>, labels: number, look: Look): boolean {
  const rest = besideLabel(choice, look);
  return widthOf(foldedFor(look, choice.label)) <= labels && (rest === "" || widthOf(rest) <= roomBeside(labels, look));
}

/** One line: what does not fit is left out, and that is seen. */
function oneLine(choice: Choice<unknown>, pointed: boolean, labels: number, look: Look): string {
  const room = roomBeside(labels, look);
  const beside = besideLabel(choice, look);
  const rest = room < narrowestRest && widthOf(beside) > room ? "" : clipped(beside, room, look);
  const label = clipped(foldedFor(look, choice.label), labels, look);
  const { pointer, shownLabel, shownRest } = styled(choice, pointed, look);
  if (rest === "") return `${pointer} ${shownLabel(label)}`;
  return `${pointer} ${padded(shownLabel(label), widthOf(label), labels)}  ${shownRest(rest)}`;
}

/** As many lines as it takes, what it leads to below the label. */
function wholeLines(choice: Choice<unknown>, pointed: boolean, look: Look): string[] {
  const { pointer, shownLabel, shownRest } = styled(choice, pointed, look);
  const broken = (text: string, indent: number) => wrap(foldedFor(look, text), widthFor(look) - indent);
  const label = broken(choice.label, pointerWidth);
  const rest = broken(besideLabel(choice, look), pointerWidth * 2);
  return [
    ...label.map((line, row) => `${row === 0 ? pointer : " "} ${shownLabel(line)}`),
    ...rest.map((line) => `${" ".repeat(pointerWidth * 2)}${shownRest(line)}`),
  ];
}

function styled({ detail = "", disabled = false }: Choice<unknown>, pointed: boolean, { style }: Look) {
  const asItIs = (text: string) => text;
  return {
    pointer: pointed ? style.marks.pointer : " ",
    shownLabel: pointed ? style.bold : disabled ? style.dim : asItIs,
    shownRest: detail === "" || disabled ? style.dim : asItIs,
  };
}
