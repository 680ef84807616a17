import type { ConflictEntry, ConflictsDocument } from "../../contract/documents/conflicts.ts";
import { program } from "../../wording/command-line.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { conflictsWordings } from "../../wording/topics/conflicts.ts";
import { type Citations, citations, founded } from "../citations.ts";
import { type Document, type Item, outerBlock, type Phrase, type Section, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { hint, sourcesSection, titled } from "./section.ts";

/** As many as fit a screen. */
const mostInFull = 3;

/** Each conflict with its readings; many of them as a list of subjects. */
export function conflictsPage(document: ConflictsDocument, { verbose }: PageOptions): Document {
  const { conflicts, language } = document;
  const words = conflictsWordings[language];
  const cited = citations(document);
  const isShort = !verbose && conflicts.length > mostInFull;
  const title = titled(document, words.title(conflicts.length), outerBlock(notFoundLines(document)));
  if (conflicts.length === 0) return [title];
  if (isShort)
    return [
      { ...title, blocks: [...title.blocks, { kind: "list", items: conflicts.map((conflict) => summary(language, conflict)) }] },
      hint(words.full(`${program} conflicts`)),
    ];
  const sections = conflicts.map((conflict) => inFull(language, cited, conflict));
  return [title, ...sections, sourcesSection(document, cited, verbose)];
}

type Language = ConflictsDocument["language"];

function summary(language: Language, { id, subject, used }: ConflictEntry): Item {
  const words = conflictsWordings[language];
  const said = used === null ? words.usesNone : `${words.used}${pageWordings[language].colon}${used}`;
  return { label: id, text: [span(subject)], detail: [span(said, "dim")] };
}

function inFull(language: Language, cited: Citations, { id, subject, readings, used, why, affects }: ConflictEntry): Section {
  const words = conflictsWordings[language];
  const items = readings.map(
    (reading): Item => ({
      label: reading.used ? words.used : used === null ? words.others.alone : words.others.besideUsed,
      marker: "-",
      text: founded(cited, pageWordings[language], reading),
    }),
  );
  const reason: Item = { label: words.why, text: [span(used === null ? words.none(why) : why)] };
  return {
    heading: { text: [span(subject)], aside: id, rank: "section" },
    blocks: [{ kind: "list", items: [...items, reason, { label: words.affects, text: [span(affects.message)] }] }],
  };
}

/** What was asked for and is not here, and where to find it. */
function notFoundLines({ conflicts, notFound, near, language }: ConflictsDocument): Phrase[] {
  const words = conflictsWordings[language];
  return [
    ...(notFound.length === 0 ? [] : [[span(words.notFound(notFound))]]),
    ...(near.length === 0 ? [] : [[span(words.near(near))]]),
    ...(notFound.length === 0 && conflicts.length > 0 ? [] : [[span(words.all(`${program} conflicts`))]]),
  ];
}
