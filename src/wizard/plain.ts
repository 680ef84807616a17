import { visible } from "../render/escape.ts";
import { plainStyle } from "../render/style.ts";
import { type Asker, back, type ChoicePage, type EntryPage } from "./asker.ts";
import type { Drawing } from "./drawing.ts";
import { InputEnded } from "./interruptions.ts";
import { foldedFor, type Look, lines } from "./look.ts";
import { entryLines, listLines } from "./plain-page.ts";
import { type Reaction, readChoice, readEntry } from "./plain-reading.ts";
import { typedLines } from "./typed-lines.ts";

/** Asks with numbered lists, answered by a typed number or name: nothing moves, nothing is drawn again. */
export function plainAsker(drawing: Drawing): Asker {
  const { words } = drawing;
  const talk = talkOver(drawing);

  async function choose<T>(page: ChoicePage<T>): Promise<T | typeof back> {
    talk.tell(listLines(page, talk.look()));
    const choice = await talk.until(words.plain.prompt, (typed) => readChoice(page, typed, words));
    return typeof choice === "symbol" ? back : choice.value;
  }

  return {
    choose,
    enter(page: EntryPage) {
      talk.tell(entryLines(page, talk.look()));
      return talk.until(words.plain.typing, (typed) => readEntry(page, typed, words));
    },
    async confirm({ title, no, yes }) {
      const choices = [
        { value: false, label: no },
        { value: true, label: yes },
      ];
      return (await choose({ answered: [], title, why: () => [], canGoBack: true, choices, preselected: 0, usual: true })) === true;
    },
    tell: (told) => talk.tell(told.map((line) => foldedFor(talk.look(), line))),
    close: talk.close,
  };
}

/** A conversation in lines. */
interface Talk {
  look(): Look;
  tell(told: readonly string[]): void;
  /** Asks until something is taken. */
  until<T>(prompt: string, react: (typed: string) => Reaction<T>): Promise<T | typeof back>;
  close(): void;
}

function talkOver({ input, output, words, style, columns }: Drawing): Talk {
  const typed = typedLines(input);
  const look = (): Look => ({ style: plainStyle(style.unicode), words, columns: columns(), rows: Number.POSITIVE_INFINITY });
  const tell = (told: readonly string[]) => void output.write(told.map((line) => `${line}\n`).join(""));

  async function ask(prompt: string): Promise<string> {
    output.write(`${foldedFor(look(), prompt)} `);
    const line = await typed.next().catch((interrupted: unknown) => {
      // What comes next begins on a line of its own.
      tell([""]);
      throw interrupted;
    });
    // A terminal shows what is typed and the end of the line; in a log both would be missing.
    if (!input.isTTY || line === undefined) tell([foldedFor(look(), visible(line ?? ""))]);
    if (line === undefined) throw new InputEnded();
    return line;
  }

  async function until<T>(prompt: string, react: (typed: string) => Reaction<T>): Promise<T | typeof back> {
    for (;;) {
      const { told, taken } = react(await ask(prompt));
      tell(told.flatMap((text) => lines(text, undefined, look())));
      if (taken !== undefined) return taken;
    }
  }

  return { look, tell, until, close: typed.close };
}
