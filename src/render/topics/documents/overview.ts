import type { Requirement } from "../../../contract/documents/documents.ts";
import { type Document, type Item, join, type Phrase, type Section, span } from "../../document.ts";
import { hint } from "../section.ts";
import { statusPhrase, withoutDocuments } from "./checklist.ts";
import { type DocumentsWriting, nameOf } from "./writing.ts";

/** Every row of the lists in short, those together that the channels are equally open to. */
export function overview(writing: DocumentsWriting): Document {
  const { document, words } = writing;
  const limited = document.requirements.filter(({ lists }) => lists.length > 0);
  const sections = grouped(writing, limited).map((rows) => section(writing, rows));
  return [...sections, ...(sections.length === 0 ? [] : [hint(words.legend)]), ...withoutDocuments(writing)];
}

/** What is said of one row, channel by channel; a row can stand for several industries. */
type Row = readonly [name: string, requirements: Requirement[]];

function grouped(writing: DocumentsWriting, requirements: readonly Requirement[]): Row[][] {
  const rows = groupsOf(requirements, (requirement) => nameOf(writing, requirement));
  const byOpenness = groupsOf(rows, ([, found]) =>
    byChannel(found)
      .map((item) => `${item.channel} ${item.status}`)
      .join(),
  );
  return byOpenness.map(([, group]) => group);
}

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

function section(writing: DocumentsWriting, rows: readonly Row[]): Section {
  const found = byChannel(rows[0]?.[1] ?? []);
  const sources = found.flatMap((requirement) => requirement.sources);
  return {
    heading: { text: [...headingPhrase(writing, found), ...writing.cite(sources)], rank: "section" },
    blocks: [{ kind: "list", items: rows.map((row) => rowItem(writing, row)) }],
  };
}

/** The channels that are open, each with how far; closed ones are told only where none is open. */
function headingPhrase(writing: DocumentsWriting, found: readonly Requirement[]): Phrase {
  const { document, page, words } = writing;
  const open = found.filter((requirement) => !["closed", "absent"].includes(requirement.status));
  const told = open.length > 0 ? open : found.filter(({ status }) => status === "closed");
  if (told.length === 0) return [span(words.inNoList)];
  return join(
    told.map((requirement) => [
      span(`${document.names.channel?.[requirement.channel] ?? requirement.channel}${page.colon}`),
      statusPhrase(writing, requirement),
    ]),
    page.semicolon,
  );
}

/** The industries of one row are all told alike. */
const byChannel = (requirements: readonly Requirement[]): Requirement[] => [
  ...new Map(requirements.map((requirement) => [requirement.channel, requirement])).values(),
];

function rowItem({ words, page }: DocumentsWriting, [name, found]: Row): Item {
  const sets = found.find(({ anyOf }) => anyOf.length > 0)?.anyOf;
  return { marker: "-", text: [span(name, "bold"), ...(sets === undefined ? [] : [span(`${page.colon}${words.sets(sets)}`)])] };
}
