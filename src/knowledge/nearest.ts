import { pattern } from "../domain/pattern.ts";
import { fold } from "./fold.ts";
import { soundsLike } from "./same-sound.ts";

const mostSuggestions = 3;

/**
 * The ids whose spellings are nearest to a misspelt one, nearest first; empty where nothing is near.
 *
 * @param isOpen whether there is more in the world than the list has: a word that is not in it can be right
 */
export function nearest(given: string, spellings: Iterable<readonly [spelling: string, ids: readonly string[]]>, isOpen = false): string[] {
  const wanted = fold(given).slice(0, 60);
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  const distances = new Map<string, number>();
  for (const [spelling, ids] of spellings) {
    const distance = resemblance(wanted, spelling, allowed, isOpen);
    if (distance > allowed) continue;
    for (const id of ids) distances.set(id, Math.min(distance, distances.get(id) ?? Number.POSITIVE_INFINITY));
  }
  return [...distances]
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostSuggestions)
    .map(([id]) => id);
}

/** What is in a word that is not short, and a part of a word, count as near: 保险经纪公司 finds 保险经纪, `consumer` the licensed one. */
function resemblance(wanted: string, spelling: string, allowed: number, isOpen: boolean): number {
  if (chineseWord().test(spelling) && wanted.includes(spelling)) return 1 / spelling.length;
  if (wanted.length >= (chinese().test(wanted) ? 2 : 4) && spelling.includes(wanted)) return 1;
  // A word is at least as far as it is longer or shorter: most need no closer look.
  if (Math.abs(wanted.length - spelling.length) > allowed) return Number.POSITIVE_INFINITY;
  return isAnotherWord(wanted, spelling, isOpen) ? Number.POSITIVE_INFINITY : editDistance(wanted, spelling);
}

/**
 * A short word with another letter in the same place is another word: shop is no ship. Swapped letters and what sounds alike are
 * typing errors. Of a few words one was meant: there only the shortest are others.
 */
function isAnotherWord(wanted: string, spelling: string, isOpen: boolean): boolean {
  const short = isOpen ? shortWord() : shortestWord();
  if (!short.test(wanted) || wanted.length !== spelling.length) return false;
  if ([...wanted].sort().join("") === [...spelling].sort().join("")) return false;
  return [...wanted].some((character, index) => character !== spelling[index] && !soundsLike(character, spelling[index] ?? ""));
}

const chinese = pattern("\\p{Script=Han}", "u");
const chineseWord = pattern("\\p{Script=Han}{3}", "u");
const shortWord = pattern("^(?:\\p{Script=Han}{1,2}|[a-z]{1,4})$", "u");
const shortestWord = pattern("^(?:\\p{Script=Han}{1,2}|[a-z]{1,2})$", "u");

/** Typing errors between two words; swapped neighbours count as one. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
