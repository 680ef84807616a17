import type { MatrixChannel, MatrixDocument } from "../../contract/documents/matrix.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { matrixWordings } from "../../wording/topics/matrix.ts";
import { type Citations, citations } from "../citations.ts";
import { type Block, type Document, lineBlock, type Phrase, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { section, sourcesSection, titled } from "./section.ts";

/** The table of channels and modes, then the versions that the modes need. */
export function matrixPage(document: MatrixDocument, { marks, verbose }: PageOptions): Document {
  const cited = citations(document);
  return [...matrixSections(document, marks, cited), sourcesSection(document, cited, verbose)];
}

/** The page without its sources, for a page that goes on. */
export function matrixSections(document: MatrixDocument, marks: PageOptions["marks"], cited: Citations): Document {
  const words = matrixWordings[document.language];
  const all = document.channels.flatMap(({ sources }) => sources);
  return [
    titled(document, words.title, [
      cellTable(document, marks),
      ...lineBlock([[span(words.legend(marks.supported, marks.notOffered), "dim"), ...cited.cite(all)]]),
      ...newerLines(document, cited),
    ]),
    ...minimumSection(document),
  ];
}

const newerLines = ({ newer }: MatrixDocument, { cite }: Citations): Block[] =>
  lineBlock(newer === undefined ? [] : [[span(newer.message), ...cite(newer.sources)]]);

function cellTable({ modes, channels, names, language }: MatrixDocument, marks: PageOptions["marks"]): Block {
  const words = matrixWordings[language];
  const cell = (offered: boolean | undefined): Phrase => (offered ? [span(marks.supported, "good")] : [span(marks.notOffered, "dim")]);
  return {
    kind: "table",
    head: [words.channel, ...modes.map((mode) => names.mode?.[mode] ?? mode), words.limit],
    rows: channels.map(({ name, cells, industryLimited }) => [
      [span(name)],
      ...modes.map((mode) => cell(cells[mode])),
      [span(industryLimited ? words.limited : words.unlimited)],
    ]),
  };
}

/** The versions that the modes need, mode by mode. */
function minimumSection({ modes, channels, names, language }: MatrixDocument): Document {
  const words = matrixWordings[language];
  const page = pageWordings[language];
  const systems = Object.keys(names.os ?? {});
  const name = (kind: string, id: string) => names[kind]?.[id] ?? id;
  const rows = modes.flatMap((mode) =>
    groups(channels, mode).map(([minimum, named]): Phrase[] => [
      [span(name("mode", mode))],
      ...systems.map((os): Phrase => [span(minimum[os] === undefined ? "" : page.table.from(minimum[os]))]),
      [span(named.join(page.comma))],
    ]),
  );
  if (rows.length === 0) return [];
  const head = [words.mode, ...systems.map((os) => name("os", os)), words.channels];
  return [section(words.minimums(name), [{ kind: "table", head, rows }])];
}

/** Channels that need the same versions for a mode are told together. */
function groups(channels: readonly MatrixChannel[], mode: string): [minimum: Record<string, string>, channels: string[]][] {
  const found = new Map<string, [Record<string, string>, string[]]>();
  for (const { name, minimumWeChat } of channels) {
    const minimum = minimumWeChat[mode];
    if (minimum === undefined) continue;
    const key = JSON.stringify(minimum);
    found.set(key, [minimum, [...(found.get(key)?.[1] ?? []), name]]);
  }
  return [...found.values()];
}
