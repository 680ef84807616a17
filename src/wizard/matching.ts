import { fold } from "../knowledge/fold.ts";
import type { Choice, ChoicePage } from "./asker.ts";

/** The places of the choices that what was typed can mean, all where nothing was. */
export function matching({ choices }: ChoicePage<unknown>, typed: string): number[] {
  const wanted = fold(typed);
  return choices.flatMap((choice, place) => (wanted === "" || names(choice).some((name) => name.includes(wanted)) ? [place] : []));
}

/** The places of the choices that are called exactly so. */
export function called({ choices }: ChoicePage<unknown>, typed: string): number[] {
  const wanted = fold(typed);
  return choices.flatMap((choice, place) => (names(choice).includes(wanted) ? [place] : []));
}

const names = ({ label, detail = "", spellings = [] }: Choice<unknown>): string[] => [fold(label), fold(detail), ...spellings];
