import type { NameOf } from "./name.ts";

/** Why something could not be read. */
export type Unreadable = "missing" | "folder" | "forbidden" | "empty" | "invalid-utf8" | "too-large" | "too-deep" | "other";

/** What the command line says of itself. */
export interface CliWording {
  about: (name: NameOf) => string;
  commands: Record<
    | "advise"
    | "batch"
    | "faq"
    | "diagnose"
    | "help"
    | "matrix"
    | "compare"
    | "changes"
    | "list"
    | "schema"
    | "report"
    | "conflicts"
    | "documents"
    | "stats"
    | "flow"
    | "completion",
    string
  >;
  batch: {
    invalidUtf8: string;
    badJson: string;
    tooDeep: string;
    tooLong: string;
    /** All that is wrong with a line, as one. */
    errors: (messages: readonly string[]) => string;
    unreadable: (file: string, why: Unreadable) => string;
    count: (lines: number, bad: number) => string;
  };
  headings: Record<"usage" | "words" | "request" | "output" | "other" | "commands" | "examples", string>;
  /** Stands after a heading. */
  colon: string;
  placeholders: Record<"flags" | "command" | "between", string>;
  /** Follows what is said of a flag: the values that it takes. */
  choices: (values: readonly string[]) => string;
  flags: Record<PlainFlag, string> & {
    /** @param spellings one industry as it can be written */
    industry: (spellings: readonly string[]) => string;
    wechatVersionOf: (system: string, name: NameOf) => string;
    /** Where a field of the request narrows what is shown. */
    only: Record<"channel" | "mode" | "function", string>;
    "edition-from": string;
    "edition-only": string;
    lines: Record<"lang" | "edition", string>;
    "json-always": string;
  };
  errors: {
    "unknown-flag": (flag: string, suggestions: readonly string[]) => string;
    "unknown-command": (word: string, suggestions: readonly string[]) => string;
    /** A word where none can stand. */
    "unexpected-word": (word: string, suggestions: readonly string[]) => string;
    /** A flag that this command does not take. */
    "unexpected-flag": (flag: string) => string;
    "missing-value": (flag: string) => string;
    "unexpected-value": (flag: string, value: string) => string;
    "unknown-format": (value: string, formats: readonly string[]) => string;
    "conflicting-flags": (flags: readonly string[]) => string;
    unreadable: (file: string, why: Unreadable) => string;
    "bad-json": (file: string, from: { line: number; column: number } | undefined) => string;
    /** What stands for the name of a file where there is none. */
    standardInput: string;
    /** Standard input can hold a request, or the answers to questions. */
    "input-taken": () => string;
    "no-terminal": (flags: readonly string[]) => string;
    unanswered: () => string;
  };
  /** Where several things are wrong: how many, and the line above them. */
  manyErrors: (count: number) => string;
  errorList: (count: number) => string;
  error: (message: string) => string;
  /** How to find help after an error. */
  seeHelp: (command: string) => string;
  /** The answer is there and cannot be written. */
  unwritable: (why: string) => string;
  internal: (message: string) => string;
}

/** The flags of which the same is said whatever the knowledge holds. */
type PlainFlag =
  | "channel"
  | "environment"
  | "wechat-version"
  | "os"
  | "camera"
  | "function"
  | "mode"
  | "edition"
  | "from"
  | "to"
  | "lang"
  | "request"
  | "format"
  | "json"
  | "check"
  | "verbose"
  | "everything"
  | "output"
  | "short"
  | "interactive"
  | "plain"
  | "no-input"
  | "no-color"
  | "help"
  | "version";
