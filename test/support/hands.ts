import type { ChoicePage } from "../../src/wizard/asker.ts";
import { matching } from "../../src/wizard/matching.ts";
import { readChoice, takeable } from "../../src/wizard/plain-reading.ts";
import type { WizardWording } from "../../src/wording/wizard.ts";
import type { TerminalSession } from "./terminal.ts";
import { type Hands, squeezed } from "./walk.ts";

const deleteLine = "\u0015";
const [up, down] = ["\u001b[A", "\u001b[B"];

/** On lists that are moved through with arrow keys, or filtered by typing. */
export const handsOnLists = (terminal: TerminalSession, pointer: string): Hands => ({
  shows(page, written, screen) {
    const pointed = "choices" in page ? `${pointer}${page.choices[page.preselected]?.label.slice(0, 8)}` : "";
    return written.includes(squeezed(page.title)) && squeezed(screen).includes(squeezed(pointed));
  },
  take(page, place, pick) {
    const open = takeable(page);
    const steps = open.indexOf(place) - open.indexOf(page.preselected);
    const label = page.choices[place]?.label ?? "";
    const filters = pick % 3 === 0 && matching(page, label)[0] === place;
    terminal.type(filters ? label : (steps < 0 ? up : down).repeat(Math.abs(steps)));
    terminal.press("enter");
  },
  enter(text) {
    terminal.type(`${deleteLine}${text}\r`);
  },
  back: () => terminal.press("escape"),
  why: () => terminal.type(`${deleteLine}?`),
});

/** On numbered lists. */
export const handsOnLines = (terminal: TerminalSession, words: WizardWording): Hands => ({
  shows: (page, written) =>
    written.includes(squeezed(page.title)) && written.endsWith(squeezed("choices" in page ? words.plain.prompt : words.plain.typing)),
  take(page, place, pick) {
    terminal.type(`${pick % 3 === 0 ? nameOf(page, place, words) : numberOf(page, place)}\r`);
  },
  enter: (text) => terminal.type(`${text}\r`),
  back: () => terminal.type("b\r"),
  why: () => terminal.type("?\r"),
});

const numberOf = (page: ChoicePage<unknown>, place: number): string => `${takeable(page).indexOf(place) + 1}`;

/** The name where it means this choice alone. */
function nameOf(page: ChoicePage<unknown>, place: number, words: WizardWording): string {
  const label = page.choices[place]?.label ?? "";
  return readChoice(page, label, words).taken === page.choices[place] ? label : numberOf(page, place);
}
