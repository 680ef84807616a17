import { visible } from "../render/escape.ts";
import type { WizardWording } from "../wording/wizard.ts";
import { back, type Choice, type ChoicePage, type EntryPage, type Heading, type Labelled } from "./asker.ts";
import { meaningsIn } from "./explaining.ts";
import { called, choiceAt, matching, meantInVain, said } from "./matching.ts";

/** What a typed line leads to: what is said to it, and what it takes, if anything. */
export interface Reaction<T> {
  told: readonly string[];
  taken?: T | typeof back;
}

/** The places of the choices that can be taken; their numbers count these alone. */
export const takeable = ({ choices }: ChoicePage<unknown>): number[] => choices.flatMap(({ disabled }, place) => (disabled ? [] : [place]));

/** Reads a number, or a name in any spelling, and gives the choice. */
export function readChoice<T>(page: ChoicePage<T>, typed: string, words: WizardWording): Reaction<Choice<T>> {
  const text = plain(typed);
  const all = takeable(page);
  const found =
    text === "" ? (page.usual ? [page.preselected] : []) : (commandFrom(page, text, words, () => meaningsIn(page)) ?? placesOf(page, text));
  if (!Array.isArray(found)) return found;
  const [choice, ...others] = found.flatMap((place) => choiceAt(page, place, text) ?? []);
  const numbered = (place: number) => words.plain.numbered(all.indexOf(place) + 1, page.choices[place]?.label ?? "");
  if (choice === undefined) {
    const isNumber = /^\d*$/.test(text);
    const read = isNumber ? undefined : meantInVain(page, text);
    if (read !== undefined) return { told: [words.notForTaking(read.label, read.hint)] };
    const unlisted = all.filter((place) => !isNumber && page.choices[place]?.anyOther);
    const typing = page.typing === undefined || isNumber ? [] : [page.typing];
    return {
      told: [...typing, words.plain.nothing(visible(text), all.length), ...unlisted.map((place) => words.plain.notListed(numbered(place)))],
    };
  }
  const labels = found.map(numbered);
  if (others.length > 0) return { told: [words.plain.several(visible(text), labels)] };
  return { told: [words.plain.taken(choice.label)], taken: choice };
}

/** Takes the line as it is, where it will do. */
export function readEntry(page: EntryPage, typed: string, words: WizardWording): Reaction<string> {
  const text = typed.trim() === "" ? page.initial : typed.trim();
  const command = commandFrom(page, plain(text), words);
  if (command !== undefined) return command;
  const problem = page.check(text);
  return problem === undefined ? { told: [words.plain.taken(visible(text))], taken: text } : { told: [problem] };
}

/** The two letters that are no answer, on every page. */
function commandFrom(
  page: Heading,
  text: string,
  words: WizardWording,
  meanings: () => readonly Labelled[] = () => [],
): Reaction<never> | undefined {
  if (text === "?") return { told: [...page.why(), ...meanings().map(({ label, value }) => words.labelled(label, value))] };
  if (text.toLowerCase() !== "b") return undefined;
  return page.canGoBack ? { told: [], taken: back } : { told: [words.firstQuestion] };
}

function placesOf(page: ChoicePage<unknown>, text: string): number[] {
  const all = takeable(page);
  // No list is so long: a longer number is an error code.
  if (/^\d{1,2}$/.test(text)) return all.slice(Number(text) - 1, Number(text));
  const readings = [called(page, text), said(page, text), matching(page, text)];
  const found = readings.map((places) => places.filter((place) => all.includes(place) || place === page.choices.length));
  return found.find((places) => places.length > 0) ?? [];
}

/** Full-width letters and digits are the same as the others. */
const plain = (typed: string): string => typed.normalize("NFKC").trim();
