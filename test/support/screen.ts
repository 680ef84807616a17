import headless from "@xterm/headless";
import { holderOpening, holderSequence } from "./tty.ts";

/** Neighbouring cells of one look. */
export interface Run {
  text: string;
  column: number;
  /** How many columns it takes. */
  width: number;
  /** One of the 16 basic colours; undefined for the terminal's own. */
  colour: number | undefined;
  bold: boolean;
  dim: boolean;
  inverse: boolean;
}

/** What a person at the terminal sees: everything written goes through a terminal emulator without a window. */
export class Screen {
  readonly #terminal: headless.Terminal;
  readonly #watchers = new Set<() => void>();
  #writing = 0;
  #raw = "";
  #cursor = true;
  #lastWords: string | undefined;

  /** @param answer takes what a terminal says back to the program, such as where its cursor is */
  constructor(columns: number, rows: number, answer: (text: string) => void) {
    this.#terminal = new headless.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
    this.#terminal.onData(answer);
    for (const final of ["h", "l"]) {
      this.#terminal.parser.registerCsiHandler({ prefix: "?", final }, (modes) => {
        if (modes.includes(25)) this.#cursor = final === "h";
        return false;
      });
    }
    this.#terminal.parser.registerOscHandler(holderSequence, (lastWords) => {
      this.#lastWords = lastWords;
      return true;
    });
  }

  write(data: string): void {
    this.#raw += data;
    this.#writing++;
    this.#terminal.write(data, () => {
      this.#writing--;
      if (this.settled) for (const watcher of [...this.#watchers]) watcher();
    });
  }

  /** Whether all that was written has reached the screen: the emulator works in slices. */
  get settled(): boolean {
    return this.#writing === 0;
  }

  /** Calls back each time the screen has settled, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
  }

  /** The visible rows, without the blanks at their ends and the empty rows below. */
  visible(): string {
    return this.#text(this.#terminal.buffer.active.baseY);
  }

  /** What has scrolled away and the visible rows. */
  transcript(): string {
    return this.#text(0);
  }

  /** The same rows with their colours; cells that look alike are one run. */
  runs(): Run[][] {
    const buffer = this.#terminal.buffer.active;
    const rows: Run[][] = [];
    for (let row = 0; row < buffer.length; row++) rows.push(runsOf(buffer.getLine(row)));
    while (rows.at(-1)?.length === 0) rows.pop();
    return rows;
  }

  /** All that the program wrote, escapes included. */
  raw(): string {
    return this.#raw.split(holderOpening, 1).join();
  }

  /** How the program ended: defined once all it wrote is on the settled screen. */
  get lastWords(): string | undefined {
    return this.settled ? this.#lastWords : undefined;
  }

  cursorVisible(): boolean {
    return this.#cursor;
  }

  dispose(): void {
    this.#terminal.dispose();
  }

  #text(from: number): string {
    const buffer = this.#terminal.buffer.active;
    const rows: string[] = [];
    for (let row = from; row < buffer.length; row++) rows.push(buffer.getLine(row)?.translateToString(true).trimEnd() ?? "");
    return rows.join("\n").trimEnd();
  }
}

function runsOf(line: headless.IBufferLine | undefined): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < (line?.length ?? 0); column++) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const look = {
      colour: cell.isFgPalette() ? cell.getFgColor() : undefined,
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      inverse: cell.isInverse() !== 0,
    };
    const run = { text: cell.getChars() || " ", column, width: cell.getWidth(), ...look };
    const last = runs.at(-1);
    if (last !== undefined && Object.entries(look).every(([key, value]) => last[key as keyof typeof look] === value)) {
      last.text += run.text;
      last.width += run.width;
    } else runs.push(run);
  }
  const last = runs.at(-1);
  if (last !== undefined && !last.inverse && last.text.trim() === "") runs.pop();
  return runs;
}
