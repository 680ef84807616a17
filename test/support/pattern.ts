/** A text's lines; the end of the last one may be left out. */
const linesOf = (text: string): string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

const lineOf = (line: string): string => (line === "..." ? "(?:[^\\n]*\\n)*" : `${line.split("[..]").map(escaped).join("[^\\n]*")}\\n`);

/** Whether a text is what a pattern shows: `[..]` stands for anything within a line, a line `...` for any lines. */
export function matches(pattern: string, text: string): boolean {
  const lines = linesOf(text).map((line) => `${line}\n`);
  return new RegExp(`^${linesOf(pattern).map(lineOf).join("")}$`).test(lines.join(""));
}

/** The text where it matches, else the pattern: `expect(text).toBe(expectation(pattern, text))` fails with a difference to read. */
export const expectation = (pattern: string, text: string): string => (matches(pattern, text) ? text : pattern);

/**
 * Output as a text file can hold it and a reviewer can see it: an escape becomes ␛, a missing last line end is said.
 * What a program writes as `\x1b` stays distinct from the control character itself.
 */
export function shown(output: string): string {
  const visible = output.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, (control) => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "␡" : `<U+00${code.toString(16).toUpperCase()}>`;
  });
  return visible === "" || visible.endsWith("\n") ? visible : `${visible}\n(no line end)\n`;
}
