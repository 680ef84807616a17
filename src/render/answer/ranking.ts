import type { ChannelAnswer } from "../../contract/answer.ts";
import { type Block, join, type Phrase, span } from "../document.ts";
import { channelReasons, grounded, outdatedReasons } from "./reasons.ts";
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
  const { words, wording } = writing;
  const { verdict } = channel;
  const said = span(wording.verdicts[verdict], tones[verdict]);
  const reasons = [...channelReasons(channel), ...outdatedReasons(writing, channel)];
  const detail =
    verdict === "unsupported"
      ? join(
          reasons.map((reason) => grounded(writing, reason)),
          words.semicolon,
        )
      : modes(writing, channel);
  return detail.length === 0 ? [said] : [said, span(words.colon), ...detail];
}

function modes({ words, answer }: Writing, channel: ChannelAnswer): Phrase {
  const { mode: wanted } = answer.request;
  const asked = channel.modes.filter(({ mode }) => wanted === undefined || mode === wanted);
  const withVerdict = (verdict: ChannelAnswer["verdict"]) => asked.filter((mode) => mode.verdict === verdict).map(({ name }) => name);
  const supported = withVerdict("supported");
  const conditional = withVerdict("conditional");
  const parts = [
    ...(supported.length > 0 ? [words.ranked.supported(supported)] : []),
    // Where the channel itself hangs on something, its verdict has just said so.
    ...(conditional.length > 0 ? [supported.length > 0 ? words.ranked.conditional(conditional) : words.ranked.supported(conditional)] : []),
  ];
  return parts.length === 0 ? [] : [span(parts.join(words.semicolon))];
}
