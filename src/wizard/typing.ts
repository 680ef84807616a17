import type { Interface } from "node:readline";

/** Whether what was typed last is the key that asks why, in either width: no choice has it in its name. */
export const asksWhy = (before: string, line: string): boolean => !questionMark.test(before) && questionMark.test(line);

const questionMark = /[?？]/;

/** Puts another text on the line that is typed on. */
export function rewrite(readline: Pick<Interface, "write"> & { clearLine(direction: 0): void }, text: string): void {
  readline.clearLine(0);
  readline.write(text);
}
