import type { ErrorDetail } from "../contract/error.ts";
import type { HelpPages } from "../domain/help.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import type { Reference } from "../domain/reference.ts";
import type { Page } from "../render/style.ts";
import type { Word } from "../topics/completion/command-words.ts";
import type { CliWording } from "../wording/cli.ts";
import type { flagOf, versionFlagOf } from "../wording/command-line.ts";
import type { Placeholder } from "../wording/placeholders.ts";

/** A name that a command goes by. */
export type CommandName = keyof CliWording["commands"];

/** A way to use the program: what it takes, and what it does with it. */
export interface Command {
  /** The words that it takes beside its flags, if it takes any. */
  words?: Words;
  /** The flags it takes, in the order of its help. */
  flags(knowledge: Knowledge, language: Language): Flag[];
  /** Command lines that work when pasted, without the program's name. */
  examples(knowledge: Knowledge, reference: Reference): string[];
  /** @returns the exit code; @throws {RequestError} on a call that cannot be used */
  run(call: Call): Promise<number>;
}

/** What a command takes beside its flags. */
export interface Words {
  /** What they are. */
  name: Placeholder;
  /** Whether several may come. */
  many?: true;
  /** How many must come; without it the command does without. */
  least?: number;
  /** What can be typed, where that is known beforehand. */
  choices?(knowledge: Knowledge, language: Language): Word[];
}

/** A flag, as it is typed and as the help tells it. */
export interface Flag {
  name: FlagName;
  /** One letter for it, typed after a single dash. */
  short?: string;
  /** What stands for the value in the help; a flag without one takes no value. */
  value?: "FILE" | "format" | "id" | "language" | "version";
  /** What it does, for whoever asks: a call that is understood does without. */
  about(): string;
  /** Values that can be typed, where they are few. */
  choices?(): string[];
  /** The heading under which the help lists it. */
  group: "request" | "output" | "other";
}

/** What a flag is called, without its dashes. */
export type FlagName =
  | ReturnType<typeof flagOf | typeof versionFlagOf>
  | "request"
  | "format"
  | "json"
  | "check"
  | "verbose"
  | "no-color"
  | "interactive"
  | "plain"
  | "no-input"
  | "from"
  | "to"
  | "output"
  | "short";

/** What was typed: flag → its value, or true for a flag that takes none. */
export type Given = Readonly<Partial<Record<FlagName, string | true>>>;

/** One run of a command: all that it may touch is handed in. */
export interface Call {
  knowledge: Knowledge;
  /** Reads what only look-ups need. */
  reference: () => Reference;
  /** Every command by its name, loaded when it is asked for. */
  commands: Record<CommandName, () => Promise<{ command: Command }>>;
  /** The help of the commands: as it was compiled, and written out for a terminal; of the program as a whole where no command is named. */
  help: { pages(): Promise<HelpPages>; write(command: string | undefined): Promise<void> };
  /** Reads the JSON Schemas. */
  schemas: () => Readonly<Record<string, object>>;
  /** The version of this program. */
  version: string;
  language: Language;
  /** The same call in another language: what was wrong with its words, and whatever is said from then on. */
  inLanguage(language: Language): Call;
  given: Given;
  /** The words beside the flags. */
  words: readonly string[];
  /** What was wrong with the words themselves, to be reported together with whatever the command finds. */
  complaints: readonly ErrorDetail[];
  streams: Streams;
}

/** The world outside. Answers go to `write`. */
export interface Streams {
  /** Somebody can be asked: standard input and standard error are a terminal. */
  interactive: boolean;
  /** Somebody sits there who would not see the questions: only standard input is a terminal. */
  unseen: boolean;
  /** Somebody reads the answers as they come: standard output is a terminal. */
  isRead: boolean;
  /** Questions are numbered lists that are answered by typed lines. */
  plain: boolean;
  input: NodeJS.ReadStream;
  prompts: NodeJS.WriteStream;
  write(text: string): void;
  /**
   * Writes, and waits while a slow reader has not taken what came before.
   *
   * @param written is told when the bytes are needed no more
   * @returns false once nobody reads any more
   */
  flush(bytes: Buffer, written: () => void): Promise<boolean>;
  /** A word on standard error, where somebody is there to read it. */
  remark(text: string): void;
  /** How far a long run is: a line on standard error that the next one overwrites, now and then. */
  progress(text: string): void;
  /**
   * What to do instead of ending at once, at Ctrl-C or where another program asks to end; in the latter case the signal ends it
   * as soon as all is written. @returns how to stop waiting for it
   */
  onInterrupt(act: () => void): () => void;
  /** How to lay out a text for standard output, or for the prompts on standard error. */
  page(stream: "output" | "prompts"): Promise<Page>;
}
