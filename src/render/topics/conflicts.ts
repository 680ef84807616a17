import type { ConflictEntry, ConflictsDocument } from "../../contract/documents/conflicts.ts";
import { program } from "../../wording/command-line.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { conflictsWordings } from "../../wording/topics/conflicts.ts";
import { type Citations, citations, sourceBlocks } from "../citations.ts";
import { type Document, type Item, type Phrase, type Section, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";

/** As many as fit a screen are told in full. */
const fewest = 3;

/** Each conflict with its readings; many of them as a list of subjects. */
export function conflictsPage(document: ConflictsDocument, { verbose }: PageOptions): Document {
  const { conflicts, language, edition } = document;
  const words = conflictsWordings[language];
  const page = pageWordings[language];
  const cited = citations(document);
  const isShort = !verbose && conflicts.length > fewest;
  const title: Section = {
    heading: { text: [span(words.title(conflicts.length))], aside: page.edition(edition), rank: "title" },
    blocks: [{ kind: "lines", indented: false, lines: notFoundLines(document) }],
  };
  if (conflicts.length === 0) return [title];
  if (isShort)
    return [
      { ...title, blocks: [...title.blocks, { kind: "list", items: conflicts.map((conflict) => summary(language, conflict)) }] },
      hint(language),
    ];
  const sections = conflicts.map((conflict) => inFull(language, cited, conflict));
  return [
    title,
    ...sections,
    { heading: { text: [span(page.headings.sources)], rank: "section" }, blocks: sourceBlocks(cited, verbose, page.dated) },
  ];
}

type Language = ConflictsDocument["language"];

function summary(language: Language, { id, subject, used }: ConflictEntry): Item {
  const words = conflictsWordings[language];
  const said = used === null ? words.usesNone : `${words.used}${pageWordings[language].colon}${used}`;
  return { label: id, text: [span(subject)], detail: [span(said, "dim")] };
}

const hint = (language: Language): Section => ({
  blocks: [{ kind: "lines", indented: false, lines: [[span(conflictsWordings[language].full(`${program} conflicts`), "dim")]] }],
});

function inFull(language: Language, { cite }: Citations, { id, subject, readings, used, why, affects }: ConflictEntry): Section {
  const words = conflictsWordings[language];
  const { inferred: mark } = pageWordings[language];
  const items = readings.map(
    ({ text, used: isUsed, inferred, sources }): Item => ({
      label: isUsed ? words.used : used === null ? words.others.alone : words.others.besideUsed,
      marker: "-",
      text: [span(text), ...(inferred ? [span(mark, "dim")] : []), ...cite(sources)],
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
