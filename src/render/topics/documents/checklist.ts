import type { Requirement } from "../../../contract/documents/documents.ts";
import { type Block, type Document, type Item, lineBlock, listBlock, type Phrase, span } from "../../document.ts";
import { section } from "../section.ts";
import { type DocumentsWriting, grounded, nameOf } from "./writing.ts";

/** What one industry has to hand in, channel by channel; last the channels that want nothing. */
export function checklist(writing: DocumentsWriting): Document {
  const { requirements, names } = writing.document;
  const limited = requirements.filter(({ lists }) => lists.length > 0);
  const channels = [...new Set(limited.map(({ channel }) => channel))];
  return [
    ...channels.map((channel) => {
      const own = limited.filter((requirement) => requirement.channel === channel);
      const [first] = own;
      const status = first === undefined ? [] : [span(writing.page.colon), statusPhrase(writing, first), ...writing.cite(first.sources)];
      return {
        heading: { text: [span(names.channel?.[channel] ?? channel), ...status], rank: "section" as const },
        blocks: own.flatMap((requirement) => requirementBlocks(writing, requirement, own.length > 1)),
      };
    }),
    ...withoutDocuments(writing),
  ];
}

const tones = { open: "good", earlier: "maybe", named: "maybe", closed: "bad", absent: "bad" } as const satisfies Record<
  Requirement["status"],
  string
>;

/** How far a channel is open, in words. */
export function statusPhrase({ document, words }: DocumentsWriting, requirement: Requirement) {
  const { status } = requirement;
  const opening = requirement.lists.filter(({ open }) => open).map(({ list }) => list);
  const called = document.lists.filter(({ list }) => opening.includes(list)).map(({ name }) => name);
  return span(status === "earlier" ? words.status.earlier(called) : words.status[status], tones[status]);
}

function requirementBlocks(writing: DocumentsWriting, requirement: Requirement, named: boolean): Block[] {
  const { document, words } = writing;
  const comesNear = requirement.industry !== document.asked.industry;
  const name = nameOf(writing, requirement);
  const title = comesNear ? words.near(name) : name;
  return [
    ...lineBlock(named ? [[span(title, "bold")]] : []),
    ...lineBlock(requirement.anyOf.length > 1 ? [[span(words.anyOption)]] : []),
    ...listBlock(documentItems(writing, requirement)),
    ...listBlock(saidItems(writing, requirement)),
  ];
}

/** Boxes to tick; where one set of several is enough, each set has a number. */
const documentItems = ({ words }: DocumentsWriting, { anyOf }: Requirement): Item[] =>
  anyOf.flatMap((set, index) =>
    set.map((text) => ({ ...(anyOf.length > 1 && { label: words.option(index + 1) }), marker: "[ ]", text: [span(text)] })),
  );

/** What the lists, the edition and other pages say beside. */
function saidItems(writing: DocumentsWriting, requirement: Requirement): Item[] {
  const { words, cite, document } = writing;
  const { conditions, conditionSources, inferred, lists, remarks } = requirement;
  const differing = lists.flatMap(({ list, anyOf }) => {
    const found = document.lists.find((known) => known.list === list);
    return anyOf === undefined || found === undefined ? [] : [{ ...found, anyOf }];
  });
  return [
    // Of what has no row anywhere the status says all.
    ...(requirement.category === null ? [] : conditions).map((text, place) =>
      grounded(writing, { text, inferred, sources: conditionSources[place] ?? [] }),
    ),
    ...differing.map(({ name, anyOf, sources: from }) => [span(words.differs(name, words.sets(anyOf))), ...cite(from)]),
    ...editionPhrases(writing, requirement),
    ...remarks.map((remark) => grounded(writing, remark)),
  ].map((text) => ({ marker: "-", text }));
}

/** Said where the lists do not open the channel, or where the edition sees it otherwise. */
function editionPhrases(writing: DocumentsWriting, { inEdition, open }: Requirement): Phrase[] {
  const { words, document } = writing;
  if (inEdition === null || (open && inEdition.open)) return [];
  const text = inEdition.open ? words.inEdition(document.edition) : words.notInEdition(document.edition);
  return [grounded(writing, { text, ...inEdition })];
}

/** The channels that want nothing, and who says so. */
export function withoutDocuments(writing: DocumentsWriting): Document {
  const { document, words } = writing;
  const free = document.requirements.filter(({ lists }) => lists.length === 0);
  const items = free.map(
    ({ channel, inferred, sources }): Item => ({
      marker: "-",
      text: grounded(writing, { text: document.names.channel?.[channel] ?? channel, inferred, sources }),
    }),
  );
  return items.length === 0 ? [] : [section(words.noDocuments, [{ kind: "list", items }])];
}
