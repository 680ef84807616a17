/** A command of a README with what it says the command prints. */
export interface Example {
  /** One line, also where the README breaks it with ` \`. */
  readonly command: string;
  /** A pattern: see `matches`. Nothing shown means that nothing is printed. */
  readonly expected: string;
  /** The line of the file that holds the command, from 1. */
  readonly line: number;
}

/** A command that ends in ` \`, and its next line. */
export const continued = (command: string, next: string): string => `${command.slice(0, -1)}${next.trimStart()}`;

/** The examples in the ```console blocks of a Markdown file; other blocks, such as ```sh, are not run. */
export function examples(markdown: string): Example[] {
  const found: Example[] = [];
  let fence: string | undefined;
  let last: { command: string; expected: string; line: number } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const opening = fence === undefined ? /^( *)```(.*)/.exec(text) : undefined;
    if (opening) fence = opening[2]?.trim();
    else if (text.trim() === "```") fence = last = undefined;
    if (opening || fence !== "console") continue;
    const line = text.trimStart().startsWith("$ ") ? text.trimStart() : text;
    if (line.startsWith("$ ")) {
      last = { command: line.slice(2), expected: "", line: index + 1 };
      found.push(last);
    } else if (last?.command.endsWith(" \\")) last.command = continued(last.command, line);
    else if (last) last.expected += `${line}\n`;
  }
  return found.map((example) => ({ ...example, expected: withoutBlankEnd(example.expected) }));
}

/** Blank lines before the next command or the fence are the README's layout, not the program's. */
export const withoutBlankEnd = (text: string): string => text.replace(/\n\s*$/, "\n").replace(/^\s+$/, "");
