import { emitKeypressEvents, type Interface } from "node:readline";
import { foldMarks } from "../render/fold-marks.ts";
import type { WizardWording } from "../wording/wizard.ts";
import { type Asker, back, type ChoicePage, type Confirmation, type EntryPage } from "./asker.ts";
import { choose } from "./choose-prompt.ts";
import type { Drawing } from "./drawing.ts";
import { enter } from "./enter-prompt.ts";
import { InputEnded, Interrupted } from "./interruptions.ts";
import { ended, type Look } from "./look.ts";
import { choiceAt } from "./matching.ts";
import type { Terminal } from "./whole-page.ts";

/** Asks with lists that are moved through and filtered; each page clears itself when it is left. */
export function prompter(drawing: Drawing): Asker {
  const { input, output, words, style } = drawing;
  answerEscAtOnce(input);
  const context: Context = { input, output, clearPromptOnDone: true };
  const terminal: Terminal = {
    input,
    write: (text) => void output.write(text),
    size: () => ({ columns: drawing.columns(), rows: output.rows ?? usualRows }),
    // It is inherited by what runs in tmux, which does.
    reflows: process.env["XTERM_VERSION"] === undefined || process.env["TMUX"] !== undefined,
    resized(listener) {
      output.on("resize", listener);
      return () => void output.off("resize", listener);
    },
  };
  const look = (): Look => ({ style, words, columns: drawing.columns(), rows: output.rows ?? usualRows });
  return {
    async choose<T>(page: ChoicePage<T>): Promise<T | typeof back> {
      const taken = await settled(choose({ page, look, terminal }, context));
      // The prompt gives the place of a choice that is in the page.
      return typeof taken === "symbol" ? back : (choiceAt(page, taken.at, taken.typed) as (typeof page.choices)[number]).value;
    },
    enter: (page: EntryPage) => settled(enter({ page, look, terminal }, context)),
    confirm: (question) => confirmed(question, context, words),
    tell(lines) {
      const text = lines.map((line) => `${line}\n`).join("");
      output.write(style.unicode ? text : foldMarks(text));
    },
    close() {
      // Each page has closed itself.
    },
  };
}

const usualRows = 24;

/** Where a prompt reads and draws. */
interface Context {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  clearPromptOnDone: boolean;
}

/** Esc is a no. */
async function confirmed(question: Confirmation, context: Context, words: WizardWording): Promise<boolean> {
  const { confirm } = await import("@inquirer/prompts");
  const transformer = (yes: boolean) => question[yes ? "yes" : "no"];
  const theme = { keywords: { error: () => words.menu.yesOrNo } };
  const off = callingOff(context.input);
  try {
    return await settled<boolean>(
      confirm({ message: question.title, default: false, transformer, theme }, { ...context, signal: off.signal }),
    );
  } catch (error) {
    if (off.signal.reason === "escape") return false;
    if (off.signal.reason !== "continued") throw error;
  } finally {
    off.forget();
  }
  return confirmed(question, context, words);
}

/** Node waits half a second after Esc, for it may begin a longer sequence: too long for a person. */
function answerEscAtOnce(input: NodeJS.ReadableStream): void {
  // All that is read of the interface is this one member.
  emitKeypressEvents(input, { escapeCodeTimeout: 50 } as unknown as Interface);
}

/** The library's own prompts know no Esc, and are dead after Ctrl-Z and fg; but they can be called off. */
function callingOff(input: NodeJS.ReadableStream): { signal: AbortSignal; forget(): void } {
  const calling = new AbortController();
  const pressed = (_: string | undefined, key: { name?: string }) => {
    if (key.name === "escape") calling.abort("escape");
  };
  const continued = () => void setImmediate(() => calling.abort("continued"));
  input.on("keypress", pressed);
  process.on("SIGCONT", continued);
  return {
    signal: calling.signal,
    forget() {
      input.off("keypress", pressed);
      process.off("SIGCONT", continued);
    },
  };
}

/** Ctrl-C and the end of the input end the wizard, each in its own way. */
async function settled<T>(prompt: Promise<T | typeof ended>): Promise<T> {
  const outcome = await prompt.catch((error: unknown) => {
    throw error instanceof Error && error.name === "ExitPromptError" ? new Interrupted() : error;
  });
  if (outcome === ended) throw new InputEnded();
  return outcome as T;
}
