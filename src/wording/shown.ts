const longest = 80;

/** Everything that a terminal obeys or that cannot be seen: controls, direction marks, zero-width characters, half surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value from outside, fit to be printed: clipped, and with nothing in it that a terminal would obey (contract §5). */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const characters = [...text.slice(0, 2 * longest)];
  const clipped = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : characters.join("");
  const printable = clipped.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return typeof value === "string" ? `"${printable}"` : printable;
}
