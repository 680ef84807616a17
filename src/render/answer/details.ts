import type { ChannelAnswer } from "../../contract/answer.ts";
import type { NameOf } from "../../wording/name.ts";
import { type Block, type Document, lineBlock, listBlock, outerBlock, type Phrase, span } from "../document.ts";
import { allGrounded, grounded } from "./reasons.ts";
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
export function caveatLines(writing: Writing, { notices }: ChannelAnswer): Block[] {
  const caveats = notices.filter(({ caveat }) => caveat);
  return outerBlock(caveats.map((notice) => caveatPhrase(writing, { notice, about: [] })));
}

/** Where no channel will do: what can make the refusals worthless. */
export const caveatsSection = (writing: Writing, channels: readonly ChannelAnswer[]): Document =>
  section(writing, "notices", list(caveatsOf(writing, channels)));

/**
 * What matters to this request; the rest on demand. What is told beside the verdict is not told twice.
 *
 * @param others channels that are not told of in full: of these only what can make their verdicts worthless
 */
export function noticesSections(writing: Writing, channel: ChannelAnswer, others: readonly ChannelAnswer[] = []): Document {
  const { options, words } = writing;
  const notices = channel.notices.filter(({ caveat }) => !caveat);
  const phrases = (chosen: readonly Notice[]) => chosen.map((notice) => noticePhrase(writing, notice));
  const rest = notices.filter(({ firstPage }) => !firstPage);
  const first = list([...caveatsOf(writing, others), ...phrases(notices.filter(({ firstPage }) => firstPage))]);
  const alone = first.length === 0;
  if (options.everything)
    return [...section(writing, "notices", first), ...section(writing, alone ? "notices" : "moreNotices", list(phrases(rest)))];
  const more = rest.length === 0 ? [] : [[span(words.moreNotices(rest.length, alone), "dim")]];
  return section(writing, "notices", [...first, ...lineBlock(more)]);
}

type Notice = ChannelAnswer["notices"][number];

const noticePhrase = (writing: Writing, notice: Notice): Phrase => grounded(writing, { ...notice, inferred: false });

/** @param about the channels that it is about, where that is not plain */
const caveatPhrase = (writing: Writing, { notice, about }: { notice: Notice; about: readonly string[] }): Phrase => [
  span(writing.words.caveat(about), "maybe"),
  ...noticePhrase(writing, notice),
];

/** The caveats of several channels, each once with those that it is about. */
function caveatsOf(writing: Writing, channels: readonly ChannelAnswer[]): Phrase[] {
  const told = channels.flatMap(({ name, notices }) => notices.flatMap((notice) => (notice.caveat ? [{ name, notice }] : [])));
  const distinct = told.filter(({ notice }, index) => told.findIndex((other) => other.notice.message === notice.message) === index);
  return distinct.map(({ notice }) => {
    const about = told.filter((other) => other.notice.message === notice.message).map(({ name }) => name);
    return caveatPhrase(writing, { notice, about });
  });
}

const list = (phrases: readonly Phrase[]): Block[] => listBlock(phrases.map((text) => ({ marker: "-", text })));

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
  const called: Readonly<Record<string, (name: NameOf) => string>> = words.gates;
  const why = allGrounded(writing, reasons.length > 0 ? reasons : [judgement]);
  return { label: called[gate]?.(name) ?? gate, text: [span(wording.verdicts[verdict], tones[verdict]), span(words.colon), ...why] };
}
