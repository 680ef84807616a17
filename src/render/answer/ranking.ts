import type { ChannelAnswer, ModeAnswer } from "../../contract/answer.ts";
import { type Block, type Phrase, span } from "../document.ts";
import { allGrounded, channelReasons, outdatedReasons } from "./reasons.ts";
import { verdictOf } from "./verdict.ts";
import { markFor, tones, type Writing } from "./writing.ts";

/** Channels, best first: which modes each has, or why it has none. */
export function rankingTable(writing: Writing, channels: readonly ChannelAnswer[]): Block {
  const { table } = writing.words;
  return {
    kind: "table",
    head: [table.channel, table.id, table.verdict],
    rows: channels.map((channel) => [
      [span(markFor(writing, channel.verdict), tones[channel.verdict]), span(channel.name)],
      [span(channel.channel, "dim")],
      verdictCell(writing, channel),
    ]),
  };
}

function verdictCell(writing: Writing, channel: ChannelAnswer): Phrase {
  const { words } = writing;
  const { verdict } = channel;
  const said = span(verdictSaid(writing, channel), tones[verdict]);
  const reasons = [...channelReasons(channel), ...outdatedReasons(writing, channel)];
  const detail = verdict === "unsupported" ? allGrounded(writing, reasons) : modes(writing, channel);
  return detail.length === 0 ? [said] : [said, span(words.colon), ...detail];
}

/** A channel that hangs on nothing but the system says on which it works, as its modes do. */
function verdictSaid(writing: Writing, channel: ChannelAnswer): string {
  const conditional = channel.verdict === "conditional" ? askedModes(writing, channel).filter(isConditional) : [];
  const [said, ...others] = new Set(conditional.map((mode) => verdictOf(writing, mode)));
  return said === undefined || others.length > 0 ? writing.wording.verdicts[channel.verdict] : said;
}

const isConditional = ({ verdict }: ModeAnswer): boolean => verdict === "conditional";

function askedModes({ answer }: Writing, { modes }: ChannelAnswer): ModeAnswer[] {
  const { mode: wanted } = answer.request;
  return modes.filter(({ mode }) => wanted === undefined || mode === wanted);
}

function modes(writing: Writing, channel: ChannelAnswer): Phrase {
  const { words } = writing;
  const asked = askedModes(writing, channel);
  const supported = asked.filter(({ verdict }) => verdict === "supported").map(({ name }) => name);
  const parts = [...(supported.length > 0 ? [words.ranked.supported(supported)] : []), ...open(writing, channel, asked)];
  return parts.length === 0 ? [] : [span(parts.join(words.semicolon))];
}

/** The modes that are not supported outright, those of which the same is said together. */
function open(writing: Writing, channel: ChannelAnswer, asked: readonly ModeAnswer[]): string[] {
  const { words } = writing;
  const conditional = asked.filter(isConditional);
  const said = [...new Set(conditional.map((mode) => verdictOf(writing, mode)))];
  return said.map((verdict) => {
    const names = conditional.filter((mode) => verdictOf(writing, mode) === verdict).map(({ name }) => name);
    // Where the channel itself hangs on something, its verdict has just said so.
    return channel.verdict === "conditional" && verdict === verdictSaid(writing, channel)
      ? words.ranked.supported(names)
      : words.ranked.conditional(verdict, names);
  });
}
