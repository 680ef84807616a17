import { fold } from "../knowledge/fold.ts";
import type { Choice, ChoicePage } from "./asker.ts";

/**
 * The places of the choices that what was typed can mean, all where nothing was. First what is called exactly so, for nobody who types
 * a whole name means another choice; then what it says by itself, names that begin so, names that have it in them, other spellings.
 */
export function matching(page: ChoicePage<unknown>, typed: string): number[] {
  const wanted = fold(typed);
  if (wanted === "") return page.choices.map((_, place) => place);
  const named = (fits: (name: string) => boolean) => placesWhere(page, (choice) => ownNames(choice).some(fits));
  const readings = [
    called(page, typed),
    said(page, typed),
    named((name) => name.startsWith(wanted)),
    named((name) => name.includes(wanted)),
    placesWhere(page, (choice) => isNamed(choice, wanted)),
  ];
  return [...new Set(readings.flat())];
}

/** Of those of them that can be taken the places. */
export const takeableOf = ({ choices }: ChoicePage<unknown>, places: readonly number[]): number[] =>
  places.filter((place) => choices[place]?.disabled !== true);

/** What was typed where it means a choice that is only there to be read. */
export const meantInVain = ({ choices }: ChoicePage<unknown>, typed: string): Choice<unknown> | undefined =>
  fold(typed) === "" ? undefined : choices.find((choice) => choice.disabled && isNamed(choice, fold(typed)));

/** The places of the choices that are called exactly so. */
export const called = (page: ChoicePage<unknown>, typed: string): number[] =>
  placesWhere(page, (choice) => everyName(choice).includes(fold(typed)));

/** Of the choices that can be taken the places of those that it holds of. */
const placesWhere = ({ choices }: ChoicePage<unknown>, holds: (choice: Choice<unknown>) => boolean): number[] =>
  choices.flatMap((choice, place) => (!choice.disabled && holds(choice) ? [place] : []));

/** The place of what was typed where that is a choice by itself: after those of the list. */
export const said = ({ choices, typed }: ChoicePage<unknown>, text: string): number[] =>
  text === "" || typed?.(text) === undefined ? [] : [choices.length];

/** The choice at a place, which may be what was typed. */
export const choiceAt = <T>({ choices, typed }: ChoicePage<T>, place: number, text: string): Choice<T> | undefined =>
  place === choices.length ? typed?.(text) : choices[place];

const isNamed = (choice: Choice<unknown>, wanted: string): boolean => everyName(choice).some((name) => name.includes(wanted));

/** What it is called itself, without its category and other ways to write it. */
const ownNames = ({ label, names }: Choice<unknown>): readonly string[] => names?.() ?? [fold(label)];

const everyName = ({ label, detail = "", spellings }: Choice<unknown>): string[] => [fold(label), fold(detail), ...(spellings?.() ?? [])];
