import type { Answer, ChannelAnswer } from "../../contract/answer.ts";
import { type Block, type Document, span } from "../document.ts";
import { asked } from "./asked.ts";
import { colophon, openEnds, wayOut } from "./closing.ts";
import { caveatLines, caveatsSection, noticesSections, traceSections, unlocksSection, waysIn } from "./details.ts";
import { channelLines, modeBlocks } from "./modes.ts";
import { rankingTable } from "./ranking.ts";
import { section } from "./section.ts";
import { stepsSection } from "./steps.ts";
import { channelTitle, rankingTitle, title } from "./title.ts";
import { type Options, type Writing, writingFor } from "./writing.ts";

/** The answer as a page: the verdict first, then the modes, what to do, and what it all rests on. */
export function answerDocument(answer: Answer, options: Options): Document {
  const writing = writingFor(answer, options);
  return [...answerBody(writing), ...colophon(writing)];
}

/** The page without its end, for a page that goes on. */
export function answerBody(writing: Writing): Document {
  const { answer } = writing;
  const [first] = answer.channels;
  if (first === undefined) return [];
  return answer.request.channel === undefined ? rankedBody(writing, first) : channelBody(writing, first);
}

/** One channel that was asked about. */
function channelBody(writing: Writing, channel: ChannelAnswer): Document {
  const ruledOut = channel.verdict === "unsupported";
  return [
    {
      heading: title(writing, channelTitle(writing, channel)),
      blocks: [line(asked(writing)), ...channelLines(writing, channel), ...caveatLines(writing, channel)],
    },
    ...modesSection(writing, channel),
    ...(ruledOut ? wayOut(writing) : []),
    ...details(writing, channel),
    ...openEnds(writing, !ruledOut),
  ];
}

/** The channels that will do and the best of them in full; what is ruled out, and why, only then. Where none will do, why is all there is to say. */
function rankedBody(writing: Writing, best: ChannelAnswer): Document {
  const { answer, words } = writing;
  const head: Document = [{ heading: title(writing, rankingTitle(writing, answer)), blocks: [line(asked(writing))] }];
  const ruledOut = answer.channels.filter(({ verdict }) => verdict === "unsupported");
  const table = (channels: readonly ChannelAnswer[]) => [rankingTable(writing, channels)];
  if (best.verdict === "unsupported")
    return [
      ...head,
      { blocks: table(ruledOut) },
      ...waysIn(writing, answer.channels),
      ...caveatsSection(writing, answer.channels),
      ...openEnds(writing, false),
    ];
  return [
    ...head,
    { blocks: table(answer.channels.filter((channel) => !ruledOut.includes(channel))) },
    {
      heading: { text: channelTitle(writing, best, words.title.best(best.name)), rank: "title" },
      blocks: [...channelLines(writing, best), ...caveatLines(writing, best)],
    },
    ...modesSection(writing, best),
    ...details(writing, best, answer.channels.slice(1)),
    ...section(writing, "ruledOut", ruledOut.length === 0 ? [] : table(ruledOut)),
    ...openEnds(writing, false),
    { blocks: [dim(words.rankedBy), dim(words.otherChannel)] },
  ];
}

const line = (text: string): Block => ({ kind: "lines", indented: false, lines: [[span(text)]] });
const dim = (text: string): Block => ({ kind: "lines", indented: false, lines: [[span(text, "dim")]] });

function modesSection(writing: Writing, channel: ChannelAnswer): Document {
  const blocks = modeBlocks(writing, channel);
  return blocks.length === 0 ? [] : [{ blocks }];
}

const details = (writing: Writing, channel: ChannelAnswer, others: readonly ChannelAnswer[] = []): Document => [
  ...unlocksSection(writing, channel),
  ...stepsSection(writing, channel),
  ...noticesSections(writing, channel, others),
  ...traceSections(writing, channel),
];
