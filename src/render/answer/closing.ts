import type { Answer } from "../../contract/answer.ts";
import { isField } from "../../domain/request.ts";
import { flagOf } from "../../wording/command-line.ts";
import type { NameOf } from "../../wording/name.ts";
import { sourceBlocks } from "../citations.ts";
import { type Document, lineBlock, outerBlock, span } from "../document.ts";
import { section } from "./section.ts";
import type { Writing } from "./writing.ts";

const channelNames = ({ words, name }: Writing, { alternatives }: Answer): string[] =>
  alternatives.map((id) => words.withId(name("channel", id), id));

/** For a channel that is out of the question: where to go instead. */
export function wayOut(writing: Writing): Document {
  const names = channelNames(writing, writing.answer);
  return section(
    writing,
    "alternatives",
    lineBlock([[span(names.length === 0 ? writing.words.noAlternatives : names.join(writing.words.comma))]]),
  );
}

/** What had no effect, what is not known, and other channels that would do. @param withAlternatives false where these were told before */
export function openEnds(writing: Writing, withAlternatives: boolean): Document {
  const { answer, words, name } = writing;
  const called: Readonly<Record<string, (name: NameOf) => string>> = words.missing;
  const missing = answer.missing.filter(isField).map((field) => words.withId(called[field]?.(name) ?? field, `--${flagOf(field)}`));
  const open = section(writing, "missing", lineBlock(missing.length === 0 ? [] : [[span(missing.join(words.semicolon))]]));
  const warnings = section(writing, "warnings", lineBlock(answer.warnings.map(({ message }) => [span(message)])));
  const names = withAlternatives ? channelNames(writing, answer) : [];
  const also = outerBlock(names.length === 0 ? [] : [[span(words.alternatives(names.join(words.comma)))]]);
  return [...warnings, ...open, ...(also.length === 0 ? [] : [{ blocks: also }])];
}

/** How to get this page again, and what it rests on. Written last: only then is it known what was cited. */
export function colophon(writing: Writing): Document {
  const { answer, options, words } = writing;
  return [
    ...section(writing, "command", [{ kind: "command", command: answer.command }]),
    ...section(writing, "sources", sourceBlocks(writing, options.addresses, words)),
  ];
}
