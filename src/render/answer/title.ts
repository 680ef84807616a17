import type { Answer, ChannelAnswer } from "../../contract/answer.ts";
import { type Heading, type Phrase, plain, span } from "../document.ts";
import { isOpen } from "./reasons.ts";
import { tones, type Writing, writingFor } from "./writing.ts";

/** "WeChat native H5: supported with digits" */
export function channelTitle(writing: Writing, channel: ChannelAnswer, called = channel.name): Phrase {
  const { answer, words, wording, name } = writing;
  const { mode } = answer.request;
  const subject = mode === undefined ? called : words.title.narrowed(called, name("mode", mode));
  return [
    span(`${subject}${words.colon}`),
    span(wording.verdicts[channel.verdict], tones[channel.verdict]),
    span(afterVerdict(writing, channel)),
  ];
}

/** With which modes, or what it hangs on. */
function afterVerdict({ answer, words, name }: Writing, channel: ChannelAnswer): string {
  const { verdict, modes, reasons } = channel;
  if (verdict === "conditional") return words.title.conditional(reasons.map(({ code }) => code).filter(isOpen), name);
  const supported = modes.filter((mode) => mode.verdict === "supported").map((mode) => mode.name);
  return verdict === "unsupported" || answer.request.mode !== undefined || supported.length === 0 ? "" : words.title.supported(supported);
}

/** How many channels will do. */
export function rankingTitle({ words }: Writing, { channels, verdict }: Answer): Phrase {
  const count = channels.filter((channel) => channel.verdict === verdict).length;
  return [span(words.title.ranking[verdict](count, channels.length), tones[verdict])];
}

/** The title alone, as one line. */
export function outcomeOf(answer: Answer): string {
  const writing = writingFor(answer, { everything: false, addresses: false });
  const [first] = answer.channels;
  const isOne = first !== undefined && answer.request.channel !== undefined;
  return plain(isOne ? channelTitle(writing, first) : rankingTitle(writing, answer));
}

/** The heading of the page, with the edition at the end of the line. */
export const title = ({ answer, words }: Writing, text: Phrase): Heading => ({ text, aside: words.edition(answer.edition), rank: "title" });
