import { visible } from "../escape.ts";
import { widthOf } from "./width.ts";

const indent = "  ";

/** A command to paste: it breaks before a flag, or before a value where flag and value do not fit, with a backslash at the end of the line. */
export function commandLines(command: string, width: number): string[] {
  const fits = (line: string) => widthOf(`${line} \\`) <= width;
  const flags = visible(command).split(/ (?=--)/);
  const words = flags.flatMap((flag) => (fits(indent + indent + flag) ? [flag] : flag.split(" ")));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    if (last === undefined) lines.push(indent + word);
    else if (fits(`${last} ${word}`)) lines.push(`${last} ${word}`);
    else lines.push(`${last} \\`, indent + indent + word);
  }
  return lines;
}
