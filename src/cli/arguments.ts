import type { Flag, FlagName, Given } from "../commands/command.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { isTermKind } from "../domain/vocabulary.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";
import { lookUp } from "../knowledge/vocabulary.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { shown } from "../wording/shown.ts";
import { helpFlags, versionFlags } from "./printing-flags.ts";
import type { Reading } from "./reading.ts";

/** What was typed, and all that is wrong with it. */
export interface Typed {
  given: Given;
  words: readonly string[];
  complaints: ErrorDetail[];
}

/** What the words are read with. */
interface Known {
  knowledge: Knowledge;
  commands: readonly string[];
  language: Language;
}

/** Reads what commander left: it stops at the first thing that is wrong, and a user wants to know all of it. */
export function readArguments(reading: Reading, known: Known): Typed {
  const { given, complaints } = readFlags(reading, known.language);
  const { taken, strange, tooMany } = sortedWords(reading);
  const leftOver = tooMany.map((word) => misplaced(word, known.language));
  return { given, words: taken, complaints: [...complaints, ...strangeWords(reading, strange, known), ...leftOver] };
}

function readFlags({ flags, typed, values, strange }: Reading, language: Language): Pick<Typed, "given" | "complaints"> {
  const given: Partial<Record<FlagName, string | true>> = {};
  const complaints: ErrorDetail[] = [];
  for (const flag of flags) {
    const { name, value } = flag;
    const found = typed(flag);
    if (found === undefined) continue;
    if (value !== undefined && typeof found !== "string")
      complaints.push(error({ code: "missing-value", message: errorsIn(language)["missing-value"](`--${name}`), field: name }));
    else given[name] = typeof found === "string" ? found : true;
    const all = values?.get(name);
    if (all !== undefined && all.size > 1 && !canBePreset.has(name)) complaints.push(contradicting(name, [...all], language));
  }
  for (const flag of strange)
    complaints.push(
      error({ code: "unexpected-flag", message: errorsIn(language)["unexpected-flag"](flag), field: flag.slice("--".length) }),
    );
  return { given, complaints };
}

/** How an answer is written can be set beforehand, as in an alias, and another time be asked for otherwise: there the last one counts. */
const canBePreset: ReadonlySet<string> = new Set(["lang", "format"]);

function contradicting(name: string, values: readonly string[], language: Language): ErrorDetail {
  const message = errorsIn(language)["conflicting-flags"](values.map((value) => `--${name} ${shown(value, language)}`));
  return error({ code: "conflicting-flags", message, field: name, value: values.at(-1) });
}

/** The words that the command takes, and all else that was typed beside the flags that it has. */
function sortedWords({ command, rest, literal = [] }: Reading): { taken: string[]; strange: string[]; tooMany: readonly string[] } {
  const plain = [...rest.keys()].filter((place) => isPlain(rest[place] ?? "") && !takesNext(rest[place - 1]));
  const room = command.words === undefined ? 0 : command.words.many ? Number.POSITIVE_INFINITY : 1;
  const taken = plain.slice(0, room);
  const roomLeft = room - taken.length;
  return {
    taken: [...rest.filter((_, place) => taken.includes(place)), ...literal.slice(0, roomLeft)],
    strange: rest.filter((_, place) => !taken.includes(place)),
    tooMany: literal.slice(roomLeft),
  };
}

/** Flags and commands that do not exist, and words too many; the word after an unknown flag was meant as its value. */
function strangeWords({ flags, named }: Reading, rest: readonly string[], { knowledge, commands, language }: Known): ErrorDetail[] {
  return rest.flatMap((word, index) => {
    if (!isPlain(word)) return [unknownFlag(flags, word, language)];
    if (takesNext(rest[index - 1])) return [];
    if (commands.includes(word)) return [misplaced(word, language)];
    const meant = flagsFor(knowledge, flags, word);
    if (named) return [misplaced(word, language, meant)];
    const commandsNear = near(word, commands);
    const suggestions = commandsNear.length > 0 ? commandsNear : meant;
    const message = errorsIn(language)["unknown-command"](shown(word, language), suggestions);
    return [error({ code: "unknown-command", message, value: word, suggestions })];
  });
}

/** The flags that take a word as it was typed, with its id: many give a value without its flag. */
const flagsFor = (knowledge: Knowledge, flags: readonly Flag[], word: string): string[] =>
  flags.flatMap(({ name }) => {
    if (!isTermKind(knowledge, name)) return [];
    const meaning = lookUp(knowledge, name, word);
    const ids = "found" in meaning ? [meaning.found] : "ambiguous" in meaning ? meaning.ambiguous : [];
    return ids.map((id) => `--${name} ${id}`);
  });

/** No flag: a single dash is the name of standard input, and a number is a code that came back. */
const isPlain = (word: string): boolean => /^(?:-$|-\d|[^-]|$)/.test(word);

/** A flag that is not known and may have been meant to take the word after it. */
const takesNext = (word: string | undefined): boolean => word !== undefined && !isPlain(word) && !word.includes("=");

function unknownFlag(flags: readonly Flag[], word: string, language: Language): ErrorDetail {
  const [typed = word, value] = word.split("=", 2);
  const known = flags.find(({ name }) => `--${name}` === typed);
  if (known !== undefined && value !== undefined) {
    const message = errorsIn(language)["unexpected-value"](typed, shown(value, language));
    return error({ code: "unexpected-value", message, field: known.name, value });
  }
  // After a lone `--` flags are only words.
  if (known !== undefined) return misplaced(word, language);
  const suggestions = flagsLike(flags, typed);
  const message = errorsIn(language)["unknown-flag"](shown(typed, language), suggestions);
  return error({ code: "unknown-flag", message, field: typed.replace(/^-+/, ""), value: typed, suggestions });
}

/** A letter is mistaken for a capital one, a word is cut short, drawn out (--language) or misspelt. */
function flagsLike(flags: readonly Flag[], typed: string): string[] {
  const printing = [...versionFlags, ...helpFlags];
  const letters = [...flags.flatMap(({ short }) => (short === undefined ? [] : [`-${short}`])), ...printing];
  const alike = letters.filter((flag) => flag.toLowerCase() === typed.toLowerCase());
  if (alike.length > 0) return alike;
  const names = [...flags.map(({ name }) => name), ...printing.flatMap((flag) => /^--(.+)/.exec(flag)?.[1] ?? [])];
  const word = typed.replace(/^-+/, "");
  const begun = word.length > 1 ? names.filter((name) => name.startsWith(word) || word.startsWith(name)) : [];
  return (begun.length > 0 ? begun : near(word, names)).map((name) => `--${name}`);
}

function misplaced(word: string, language: Language, suggestions: string[] = []): ErrorDetail {
  const message = errorsIn(language)["unexpected-word"](shown(word, language), suggestions);
  return error({ code: "unexpected-word", message, value: word, suggestions });
}

const near = (word: string, known: readonly string[]): string[] =>
  nearest(
    word,
    known.map((name) => [fold(name), [name]] as const),
  );

const error = ({ suggestions = [], ...detail }: Omit<ErrorDetail, "suggestions"> & { suggestions?: string[] }): ErrorDetail => ({
  ...detail,
  suggestions,
});

const errorsIn = (language: Language) => cliWordings[language].errors;
