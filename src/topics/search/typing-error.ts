import { editDistance } from "../../knowledge/nearest.ts";

/** Shorter words have too many neighbours. */
const shortest = 5;
const latin = /^[a-z]+$/;

/** The known word that an unknown Latin word was meant to be: one typing error away, which is hardly ever in its first letter. */
export const meantWord = (word: string, known: readonly string[]): string | undefined =>
  word.length < shortest || !latin.test(word)
    ? undefined
    : known.find(
        (other) =>
          other[0] === word[0] && Math.abs(other.length - word.length) <= 1 && latin.test(other) && editDistance(word, other) === 1,
      );
