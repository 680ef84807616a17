import { widthOf } from "../render/text/width.ts";
import { firstColumns } from "../render/text/wrap.ts";
import { type Look, lines, widthFor } from "./look.ts";

/** The question, and what is typed behind it; where the line has no room for both, below it. */
export function typedLine(title: string, typed: string, look: Look): string[] {
  const asked = lines(title, "bold", look);
  const last = lines(title, undefined, look).at(-1) ?? "";
  // The cursor stands behind it.
  if (widthOf(`${last} ${typed}`) < widthFor(look)) return [...asked.slice(0, -1), `${asked.at(-1) ?? ""} ${typed}`];
  return [...asked, indent + typed];
}

const indent = "  ";

/** As much as a line has room for. The library loses the cursor in a longer one, where that has Chinese in it; and no name is so long. */
export const fitting = (typed: string, look: Look): string => firstColumns(typed, widthFor(look) - indent.length - 1);
