import { widthOf } from "./width.ts";

/** A code that sets how what follows is drawn. */
const codes = /(\u001b\[[\d;]*m)/;

/** A styled line as a terminal of this width would show it: the codes take no room. */
export function cutAt(width: number, line: string): string {
  const parts = line.split(codes);
  // Every other part is a code.
  if (parts.reduce((taken, part, index) => taken + (index % 2 === 0 ? widthOf(part) : 0), 0) <= width) return line;
  let taken = 0;
  const room = (character: string): string => {
    const fits = taken + widthOf(character) <= width;
    taken = (fits ? taken : 0) + widthOf(character);
    return fits ? character : `\n${character}`;
  };
  return parts.map((part, index) => (index % 2 === 0 ? Array.from(part, room).join("") : part)).join("");
}
