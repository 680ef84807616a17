import { stripVTControlCharacters } from "node:util";
import { widthOf } from "../render/text/width.ts";

/** The terminal that a page stands on. */
export interface Terminal {
  input: NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };
  write(text: string): void;
  /** As it is now. */
  size(): Size;
  /** Whether it breaks lines anew that no longer fit, or cuts them. */
  reflows: boolean;
  /** Tells when it has another size. @returns what ends that */
  resized(listener: () => void): () => void;
}

interface Size {
  columns: number;
  rows: number;
}

/** What is drawn: down to the line that is typed on, and below it. */
export interface Drawn {
  screen: readonly [above: string, below: string];
  columns: number;
}

/**
 * Keeps a page whole where the terminal changes under it: another size breaks its lines elsewhere, and the shell writes over it
 * between Ctrl-Z and fg. Each time it is erased and drawn on fresh lines.
 *
 * @returns what ends that
 */
export function keepWhole(readline: Suspended, terminal: Terminal, drawn: () => Drawn, redraw: () => void): () => void {
  readline.on("SIGTSTP", () => {
    terminal.write(erased(drawn(), drawn().columns));
    suspend(terminal.input);
    terminal.write(freshLines(drawn(), terminal.size()));
    redraw();
  });
  return terminal.resized(() => {
    const size = terminal.size();
    terminal.write(erased(drawn(), terminal.reflows ? size.columns : drawn().columns) + freshLines(drawn(), size));
    redraw();
  });
}

interface Suspended {
  on(event: "SIGTSTP", listener: () => void): unknown;
}

/** Goes on when the shell lets it. All that runs in the foreground stops, npx too, else the shell would wait for that. */
function suspend(input: Terminal["input"]): void {
  input.setRawMode?.(false);
  process.kill(0, "SIGTSTP");
  input.setRawMode?.(true);
}

/** From the line that is typed on up to the first one, and all below. */
const erased = ({ screen: [above], columns: drawnOn }: Drawn, columns: number): string =>
  `\r${up(rowsOf(above, drawnOn, columns) - 1)}\x1b[J`;

/** The library clears as many rows as it drew, the cursor being where it left it: there must be so many. */
function freshLines({ screen, columns }: Drawn, { rows }: Size): string {
  const [above, below] = [rowsOf(screen[0], columns), rowsOf(screen[1], columns)];
  return "\n".repeat(Math.min(rows, above + below) - 1) + up(Math.min(rows - 1, below));
}

const up = (rows: number): string => (rows > 0 ? `\x1b[${rows}A` : "");

/** The library ends each row by itself; the terminal breaks what has become too long. */
function rowsOf(text: string, drawnOn: number, columns = drawnOn): number {
  let rows = 0;
  for (const line of text.split("\n")) {
    let width = widthOf(stripVTControlCharacters(line));
    for (; width > drawnOn; width -= drawnOn) rows += Math.ceil(drawnOn / columns);
    rows += Math.max(1, Math.ceil(width / columns));
  }
  return rows;
}
