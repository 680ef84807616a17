import type { Metafile } from "esbuild";
import { languages } from "../domain/language.ts";

/** Which file of `dist` a source file goes into, and what the files take from each other. */
export interface Parts {
  /** Every part with those of its source files that other parts import. */
  offered: ReadonlyMap<string, readonly string[]>;
  partOf(file: string): string;
  /** Whether a file is in a part: what every call needs of what the library has too is in both. */
  isIn(part: string, file: string): boolean;
}

/** What every call loads. */
const first = ["src/cli/main.ts"];

/** All that a script needs that reads JSON. */
const hot = ["src/cli/run.ts", "src/commands/advise.ts"];

/** All that lays out help. */
const helping = ["src/cli/help.ts"];

/** Where these go. */
export const hotParts: readonly string[] = ["advisor", "run", "core", "help", "text", ...languages.map((language) => `words-${language}`)];

/** What is loaded before the first question can be asked, while a person waits. */
const askingParts: readonly string[] = ["wizard", "asking", "failures"];

/** So small that every part that needs it has its own. */
const everywhere = "src/domain/pattern.ts";

/** What all that needs it imports, but loads only where it is used: one language is spoken at a time, and a plain call says nothing of itself. */
const onDemand: readonly (readonly [files: RegExp, part: string])[] = [
  [/^src\/wording\/(?:\w\w\/cli|cli-languages)\.ts$/, "words-cli"],
  [/^src\/wording\/(\w\w)\/(?:index|list|problems|reasons|spaced|unsaid)\.ts$/, "words-$1"],
  [/^src\/wording\/(\w\w)\/wizard\.ts$/, "words-asking-$1"],
];

/** @returns the part that is loaded where something of it is used, if the file goes into one */
function demandedPart(file: string): string | undefined {
  const [files, part = ""] = onDemand.find(([pattern]) => pattern.test(file)) ?? [];
  return files && file.replace(files, part);
}

/** Whether a part loads another only where it uses something of it. */
export const loadsOnDemand = (part: string, other: string): boolean =>
  other.startsWith("words-") && [...hotParts, ...askingParts].includes(part);

/** Where what only some calls load belongs; the first row that fits counts, and `$1` must be a command's name. */
const lazy: readonly (readonly [files: RegExp, part: string])[] = [
  [/^src\/(?:commands\/batch|cli\/sending)/, "batch"],
  [/^src\/cli\/(?:program|option)/, "program"],
  [/^src\/(?:cli|knowledge)\/help/, "help"],
  [/^src\/(?:cli\/failures|wizard\/interruptions)/, "failures"],
  [/^src\/render\/(?:fold-marks|document|text\/(?:command|phrase|width|wrap))\./, "text"],
  [/^src\/wizard\/(?:plain|typed-lines)/, "plain"],
  [/^src\/(?:wizard\/|commands\/questions)/, "wizard"],
  [/^src\/render\/html\//, "commands/report"],
  [/^src\/render\/(?:markdown|answer\/markdown)/, "markdown"],
  [/^src\/render\/(?:text\/)?answer/, "answer"],
  [/^src\/commands\/(?:document-command|command-words)/, "look-up"],
  [/^src\/topics\/search\//, "search"],
  [/^src\/(?:commands|render\/topics)\/([\w-]+)/, "commands/$1"],
  [/^src\/(?:topics|wording(?:\/\w\w)?\/topics)\/([\w-]+)/, "topics/$1"],
  [/^src\/(?:topics\/|wording\/(?:\w\w\/)?placeholders)/, "topics"],
  [/^src\/(?:domain|knowledge|engine|wording)\/(?!.*page)/, "asking"],
  [/^src\//, "page"],
];

/**
 * Deals the program out into files that are loaded when they are needed, and that the command and the library share.
 *
 * @param inputs every source file with its imports
 */
export function partsOf(inputs: Metafile["inputs"]): Parts {
  const always = loadedWith(inputs, first);
  const scripted = loadedWith(inputs, hot);
  const helped = loadedWith(inputs, helping);
  const judging = loadedWith(inputs, ["src/library/advice.ts"]);
  const library = loadedWith(inputs, ["src/index.ts"]);
  const commands = (inputs["src/commands/index.ts"]?.imports ?? []).flatMap(({ path }) => /([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  // Neither scripted calls nor help are to load what the other needs.
  const isFirst = (file: string): boolean => always.has(file) || (scripted.has(file) && helped.has(file));
  const partOf = (file: string): string => demandedPart(file) ?? importedPart(file);
  const importedPart = (file: string): string => {
    const exported = /^src\/(library\/(?!request)[\w-]+)\.ts$/.exec(file)?.[1];
    if (exported !== undefined) return exported;
    if (judging.has(file)) return "core";
    if (isFirst(file)) return "advisor";
    // The library must never load the command line.
    if (scripted.has(file)) return library.has(file) ? "core" : "run";
    const [files, part = "page"] = lazy.find(([pattern, name]) => fits(pattern, name, file)) ?? [];
    return files === undefined ? part : part.replace("$1", files.exec(file)?.[1] ?? "");
  };
  const fits = (pattern: RegExp, name: string, file: string): boolean => {
    const found = pattern.exec(file);
    return found !== null && (!name.includes("$1") || commands.includes(found[1] ?? ""));
  };
  const isIn = (part: string, file: string): boolean =>
    file === everywhere || partOf(file) === part || (part === "advisor" && isFirst(file) && demandedPart(file) === undefined);
  return { partOf, isIn, offered: offeredBy(inputs, partOf) };
}

/** What is loaded together with these files, whatever is asked for. */
function loadedWith(inputs: Metafile["inputs"], roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const file of reached)
    for (const { path, kind } of inputs[file]?.imports ?? []) if (kind === "import-statement" && path in inputs) reached.add(path);
  return reached;
}

function offeredBy(inputs: Metafile["inputs"], partOf: Parts["partOf"]): Map<string, string[]> {
  const sources = Object.keys(inputs).filter((file) => file.startsWith("src/") && file !== "src/index.ts");
  const offered = new Map<string, string[]>(sources.map((file) => [partOf(file), []]));
  const edges = sources.flatMap((from) => (inputs[from]?.imports ?? []).map(({ path }) => [from, path] as const));
  for (const [from, to] of edges) {
    const files = sources.includes(to) && partOf(from) !== partOf(to) ? offered.get(partOf(to)) : undefined;
    if (files?.includes(to) === false) files.push(to);
  }
  return offered;
}
