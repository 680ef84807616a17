import type { Symptom } from "../../domain/reference.ts";

const words = /[\w.]+/g;

/** As codes are compared: capital letters make no difference, and a minus sign may be left out. */
export const foldedCode = (code: string): string => code.toLowerCase().replace(/^-/, "");

/** The symptoms that have a code which stands in a text, each with these codes; without the group before its dot a code is known too. */
export function codesNamed(symptoms: readonly Symptom[], text: string): Map<string, Set<string>> {
  const all = (text.normalize("NFKC").toLowerCase().match(words) ?? []).map((word) => word.replace(/^\.+|\.+$/g, ""));
  const standing = new Set(all.filter((word) => word.length > 2 || all.length <= fewWords));
  const named = symptoms.map(({ id, codes }) => {
    const own = codes.flatMap((group) => group.codes.map(foldedCode));
    return [id, new Set(own.filter((code) => spellingsOf(code).some((spelling) => standing.has(spelling))))] as const;
  });
  return new Map(named.filter(([, codes]) => codes.size > 0));
}

/** Whether a text is hardly more than a code. */
export const isShort = (text: string): boolean => (text.match(words) ?? []).length <= fewWords;

/** A code, and without the group before its dot; a last part that is a word of everyday use names no code by itself. */
export function spellingsOf(code: string): string[] {
  const last = code.split(".").at(-1) ?? code;
  return last.length >= shortestLast ? [code, last] : [code];
}

const shortestLast = 10;

/** "code 15" names a code; in a longer text a small number is a number. */
const fewWords = 2;
