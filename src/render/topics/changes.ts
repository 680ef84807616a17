import type { Change, ChangeKind, ChangesDocument } from "../../contract/documents/changes.ts";
import { program } from "../../wording/command-line.ts";
import type { PageWording } from "../../wording/page.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { changesWordings } from "../../wording/topics/changes.ts";
import { citations } from "../citations.ts";
import { type Document, type Section, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { dimLine, section, sourcesSection } from "./section.ts";

/** Kind by kind, in the document's order. */
export function changesPage(document: ChangesDocument, { verbose }: PageOptions): Document {
  const words = changesWordings[document.language];
  const page = pageWordings[document.language];
  const { from, to } = document;
  const cited = citations(document);
  const kinds = [...new Set(document.changes.map(({ kind }) => kind))];
  // What stands in the place of another is told with that.
  const successors = document.changes.map(({ replacedBy }) => replacedBy);
  const told = document.changes.filter(({ kind, subject }) => kind !== "question" || !successors.includes(subject));
  const kindSection = (kind: ChangeKind): Section => {
    const items = told
      .filter((change) => change.kind === kind)
      .map((change) => ({ marker: "-", text: [span(worded(change, page)), ...cited.cite(change.sources)] }));
    const answers = [from, to].map((edition) => words.answerIn(edition, `${program} faq ID --edition ${edition}`));
    return section(words.kinds[kind], [{ kind: "list", items }, ...(kind === "question" ? answers.map(dimLine) : [])]);
  };
  const nothing = kinds.length > 0 ? [] : [dimLine(from === to ? words.sameEdition(from) : words.none)];
  return [
    { heading: { text: [span(words.title(from, to))], rank: "title" }, blocks: nothing },
    ...kinds.map(kindSection),
    ...(kinds.length > 0 ? [sourcesSection(document, cited, verbose)] : []),
  ];
}

/** A question with its id, by which its answers are found. */
const worded = ({ kind, subject, replacedBy, message }: Change, { withId, comma }: PageWording): string =>
  kind === "question" ? withId(message, [subject, ...(replacedBy === undefined ? [] : [replacedBy])].join(comma)) : message;
