import { fold } from "../knowledge/fold.ts";
import type { Choice, ChoicePage } from "./asker.ts";

/** The places of the choices that what was typed can mean, all where nothing was; first of them what it says by itself. */
export function matching(page: ChoicePage<unknown>, typed: string): number[] {
  const wanted = fold(typed);
  const listed = page.choices.flatMap((choice, place) => (wanted === "" || (!choice.disabled && isNamed(choice, wanted)) ? [place] : []));
  return [...said(page, typed), ...listed];
}

/** Of those of them that can be taken the places. */
export const takeableOf = ({ choices }: ChoicePage<unknown>, places: readonly number[]): number[] =>
  places.filter((place) => choices[place]?.disabled !== true);

/** What was typed where it means a choice that is only there to be read. */
export const meantInVain = ({ choices }: ChoicePage<unknown>, typed: string): Choice<unknown> | undefined =>
  fold(typed) === "" ? undefined : choices.find((choice) => choice.disabled && isNamed(choice, fold(typed)));

/** The places of the choices that are called exactly so. */
export function called({ choices }: ChoicePage<unknown>, typed: string): number[] {
  const wanted = fold(typed);
  return choices.flatMap((choice, place) => (names(choice).includes(wanted) ? [place] : []));
}

/** The place of what was typed where that is a choice by itself: after those of the list. */
export const said = ({ choices, typed }: ChoicePage<unknown>, text: string): number[] =>
  text === "" || typed?.(text) === undefined ? [] : [choices.length];

/** The choice at a place, which may be what was typed. */
export const choiceAt = <T>({ choices, typed }: ChoicePage<T>, place: number, text: string): Choice<T> | undefined =>
  place === choices.length ? typed?.(text) : choices[place];

const isNamed = (choice: Choice<unknown>, wanted: string): boolean => names(choice).some((name) => name.includes(wanted));

const names = ({ label, detail = "", spellings }: Choice<unknown>): string[] => [fold(label), fold(detail), ...(spellings?.() ?? [])];
