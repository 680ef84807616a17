import type { Advice, ChannelAdvice } from "../domain/advice.ts";
import type { ChannelId } from "../domain/ids.ts";
import type { Channel, Edition, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { highest } from "../domain/verdict.ts";
import { type ChannelJudgement, judgeChannel } from "./judge.ts";
import { editionOf, judgedChannels } from "./lookup.ts";
import { missingFields } from "./missing.ts";
import { noticesOf } from "./notices.ts";
import { outlookOn } from "./outlook.ts";
import { ranked } from "./rank.ts";
import { stepsOf } from "./steps.ts";
import { unlocksOf } from "./unlocks.ts";
import { warningsFor } from "./warnings.ts";

/**
 * Everything the advisor concludes from a request (contract §3 and §4): a pure function of the knowledge and the
 * request, in ids and values.
 *
 * @throws {Error} on an id that is not in the knowledge: `parse` is what keeps those out
 */
export function advise(knowledge: Knowledge, request: Request): Advice {
  const edition = editionOf(knowledge, request.edition);
  const channels = ranked(judgedChannels(edition, request).map((channel) => adviseChannel(knowledge, edition, request, channel)));
  return {
    request,
    verdict: highest(channels.map(({ verdict }) => verdict)),
    channels,
    missing: missingFields(outlookOn(edition), request),
    alternatives: alternativesTo(edition, request, channels),
    warnings: warningsFor(edition, request),
  };
}

function adviseChannel({ integration }: Knowledge, edition: Edition, request: Request, channel: Channel): ChannelAdvice {
  const judgement = judgeChannel(edition, request, channel);
  return {
    ...judgement,
    unlocks: unlocksOf(edition, request, channel, judgement.modes),
    steps: judgement.verdict === "unsupported" ? [] : stepsOf(edition, integration, request, channel),
    notices: noticesOf(edition, request, channel),
  };
}

/** The other channels that would do for the same request, best first. */
function alternativesTo(edition: Edition, request: Request, answered: readonly ChannelJudgement[]): ChannelId[] {
  const { channel: chosen, ...open } = request;
  const all = chosen === undefined ? answered : ranked(edition.channels.map((channel) => judgeChannel(edition, open, channel)));
  const first = chosen ?? all[0]?.channel;
  return all.filter(({ channel, verdict }) => verdict === "supported" && channel !== first).map(({ channel }) => channel);
}
