import type { ChangeKind, ChangesDocument } from "../../contract/documents/changes.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { changesWordings } from "../../wording/topics/changes.ts";
import { citations, sourceBlocks } from "../citations.ts";
import { type Document, type Section, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";

/** Kind by kind, in the document's order. */
export function changesPage(document: ChangesDocument, { verbose }: PageOptions): Document {
  const words = changesWordings[document.language];
  const page = pageWordings[document.language];
  const cited = citations(document);
  const kinds = [...new Set(document.changes.map(({ kind }) => kind))];
  const section = (kind: ChangeKind): Section => ({
    heading: { text: [span(words.kinds[kind])], rank: "section" },
    blocks: [
      {
        kind: "list",
        items: document.changes
          .filter((change) => change.kind === kind)
          .map(({ message, sources }) => ({ marker: "-", text: [span(message), ...cited.cite(sources)] })),
      },
    ],
  });
  const nothing = kinds.length > 0 ? [] : [{ kind: "lines" as const, indented: true, lines: [[span(words.none)]] }];
  return [
    { heading: { text: [span(words.title(document.from, document.to))], rank: "title" }, blocks: nothing },
    ...kinds.map(section),
    ...(kinds.length > 0
      ? [{ heading: { text: [span(page.headings.sources)], rank: "section" as const }, blocks: sourceBlocks(cited, verbose) }]
      : []),
  ];
}
