import type { Choice, ChoicePage } from "./asker.ts";
import { type Position, window } from "./choice-list.ts";
import { clipped, headingLines, keyLine, type Look, lines, type Shown } from "./look.ts";
import { choiceAt, matching, meantInVain } from "./matching.ts";
import { typedLine } from "./typed-line.ts";

/** The page: what stands above and on the line that is typed on, and what stands below it. */
export function choiceScreen(page: ChoicePage<unknown>, state: Shown & Position, look: Look): [string, string] {
  const title = typedLine(page.title, state.typed, look);
  const keys = keyLine(page, look, { filter: state.typed, why: state.why, whyKey: true });
  const rows = look.rows - title.length - keys.length;
  const heading = headingLines(page, look, state, rows - fewestLines);
  const found = matching(page, state.typed);
  // One line is for what does not fit.
  const left = rows - heading.length - 2;
  const meaning = state.why ? meaningLines(choiceAt(page, state.at, state.typed), left - fewestLines, look) : [];
  const fewest = state.why || state.stuck ? 1 : Math.min(3, left + 1);
  const room = Math.max(1, fewest, left - meaning.length);
  const list = found.length > 0 ? window(page, found, state, room, look) : noMatch(page, state.typed, look);
  return [[...heading, ...title].join("\n"), [...list, ...meaning, ...keys].join("\n")];
}

/** The choice that is pointed at, and how many more there are. */
const fewestLines = 2;

/** What the words of the choice mean, as far as there is room: what is whole. */
function meaningLines(choice: Choice<unknown> | undefined, room: number, look: Look): string[] {
  const told: string[] = [];
  for (const { label, value } of choice?.meaning?.() ?? []) {
    const meant = lines(look.words.labelled(label, value), "dim", look);
    if (told.length + meant.length > room) break;
    told.push(...meant);
  }
  return told;
}

/** The whole of it stands on the line that it was typed on. */
const mostSaidBack = 30;

/**
 * An empty list helps nobody: what is only there to be read says why; else the way out is told, by the name of the choice that is
 * right for what is not listed, or else for whoever is not sure, where there is one.
 */
function noMatch(page: ChoicePage<unknown>, typed: string, look: Look): string[] {
  const { words } = look;
  const said = clipped(typed, mostSaidBack, look);
  const { choices, typing = "" } = page;
  const read = meantInVain(page, typed);
  if (read !== undefined) return lines(words.notForTaking(read.label, read.hint), "maybe", look);
  const unlisted = choices.find(({ anyOther }) => anyOther);
  const way =
    unlisted === undefined ? words.noMatch(said, choices.find(({ unsure }) => unsure)?.label) : words.notListed(said, unlisted.label);
  return [typing, way].flatMap((text) => lines(text, "maybe", look));
}
