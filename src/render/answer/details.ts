import type { ChannelAnswer } from "../../contract/answer.ts";
import { type Block, type Document, join, lineBlock, listBlock, span } from "../document.ts";
import { grounded } from "./reasons.ts";
import { section } from "./section.ts";
import { tones, type Writing } from "./writing.ts";

/** The changes that would make more modes work in a channel. */
export function unlocksSection(writing: Writing, { unlocks }: ChannelAnswer): Document {
  const items = unlocks.map(({ message }) => ({ text: [span(message)], ...(unlocks.length > 1 && { marker: "-" }) }));
  return section(writing, unlocks.length > 1 ? "unlocks" : "unlock", listBlock(items));
}

/** Where no channel will do: what would open one. */
export function waysIn(writing: Writing, channels: readonly ChannelAnswer[]): Document {
  const items = channels.flatMap(({ name, unlocks }) => unlocks.map(({ message }) => ({ label: name, text: [span(message)] })));
  return section(writing, items.length > 1 ? "unlocks" : "unlock", listBlock(items));
}

/** What can make a verdict worthless to the reader, told beside it. */
export const caveatLines = (writing: Writing, { notices }: ChannelAnswer): Block[] => caveatBlock(writing, notices.map(aboutAll));

/** The same of several channels at once, each caveat with those that it is about. */
export function caveatsBeside(writing: Writing, channels: readonly ChannelAnswer[]): Block[] {
  const told = channels.flatMap(({ name, notices }) => notices.map((notice) => ({ name, notice })));
  const messages = new Set(told.map(({ notice }) => notice.message));
  const alike = [...messages].map((message) => told.filter(({ notice }) => notice.message === message));
  return caveatBlock(
    writing,
    alike.flatMap((same) => (same[0] === undefined ? [] : [{ notice: same[0].notice, about: same.map(({ name }) => name) }])),
  );
}

type Notice = ChannelAnswer["notices"][number];

const aboutAll = (notice: Notice) => ({ notice, about: [] });

function caveatBlock(writing: Writing, told: readonly { notice: Notice; about: readonly string[] }[]): Block[] {
  const caveats = told.filter(({ notice }) => notice.caveat);
  const phrases = caveats.map(({ notice, about }) => [
    span(writing.words.caveat(about), "maybe"),
    ...grounded(writing, { ...notice, inferred: false }),
  ]);
  return phrases.length === 0 ? [] : [{ kind: "lines", indented: false, lines: phrases }];
}

/** What matters to this request; the rest on demand. What is told beside the verdict is not told twice. */
export function noticesSections(writing: Writing, channel: ChannelAnswer): Document {
  const { options, words } = writing;
  const notices = channel.notices.filter(({ caveat }) => !caveat);
  const list = (chosen: ChannelAnswer["notices"]): Block[] =>
    listBlock(chosen.map((notice) => ({ marker: "-", text: grounded(writing, { ...notice, inferred: false }) })));
  const rest = notices.filter(({ firstPage }) => !firstPage);
  const first = list(notices.filter(({ firstPage }) => firstPage));
  if (options.everything) return [...section(writing, "notices", first), ...section(writing, "moreNotices", list(rest))];
  return section(writing, "notices", [...first, ...lineBlock(rest.length === 0 ? [] : [[span(words.moreNotices(rest.length), "dim")]])]);
}

/** Each rule's own word on each mode, where the answer has it. */
export const traceSections = (writing: Writing, { modes }: ChannelAnswer): Document =>
  modes.flatMap(({ name, trace }): Document => {
    if (trace === undefined) return [];
    const text = [span(`${writing.words.headings.trace}${writing.words.colon}${name}`)];
    const items = trace.map((judgement) => traceItem(writing, judgement));
    return [{ heading: { text, rank: "section" }, blocks: [{ kind: "list", items }] }];
  });

type Judgement = NonNullable<ChannelAnswer["modes"][number]["trace"]>[number];

function traceItem(writing: Writing, { gate, verdict, reasons, ...judgement }: Judgement) {
  const { words, wording, name } = writing;
  const why = join(
    (reasons.length > 0 ? reasons : [judgement]).map((told) => grounded(writing, told)),
    words.semicolon,
  );
  return { label: words.gates[gate]?.(name) ?? gate, text: [span(wording.verdicts[verdict], tones[verdict]), span(words.colon), ...why] };
}
