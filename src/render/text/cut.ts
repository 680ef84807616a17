import { widthOf } from "./width.ts";

/** A styled line in parts of at most `width` columns, as a terminal would show it: codes take no room. */
export function cut(line: string, width: number): string {
  let taken = 0;
  const placed = (character: string): string => {
    const columns = widthOf(character);
    const fits = taken + columns <= width;
    taken = fits ? taken + columns : columns;
    return fits ? character : `\n${character}`;
  };
  // Every other part is a code that sets how what follows it is drawn.
  const parts = line.split(/(\p{Cc}\[[\d;]*m)/u).map((text, index) => ({ text, isCode: index % 2 === 1 }));
  const columns = parts.reduce((sum, { text, isCode }) => sum + (isCode ? 0 : widthOf(text)), 0);
  return columns <= width ? line : parts.map(({ text, isCode }) => (isCode ? text : Array.from(text, placed).join(""))).join("");
}
