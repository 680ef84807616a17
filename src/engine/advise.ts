import type { Advice, ChannelAdvice } from "../domain/advice.ts";
import type { ChannelId } from "../domain/ids.ts";
import type { Channel, Edition, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { highest } from "../domain/verdict.ts";
import { driftSince } from "./drift.ts";
import { judgeChannel } from "./judge.ts";
import { editionOf, judgedChannels } from "./lookup.ts";
import { missingFields } from "./missing.ts";
import { noticesOf } from "./notices.ts";
import { type Judge, type Outlook, outlookOn, type Standing } from "./outlook.ts";
import { ranked } from "./rank.ts";
import { stepsOf } from "./steps.ts";
import { unlocksOf } from "./unlocks.ts";
import { warningsFor } from "./warnings.ts";

/**
 * Everything the advisor concludes from a request (contract §3 and §4): a pure function of the knowledge and the
 * request, in ids and values.
 *
 * @param outlookFor where the edition is looked at; who advises often keeps it, so that the gates need not be asked anew
 * @throws {Error} on an id that is not in the knowledge: `parse` is what keeps those out
 */
export function advise(knowledge: Knowledge, request: Request, outlookFor: (edition: Edition) => Outlook = outlookOn): Advice {
  const edition = editionOf(knowledge, request.edition);
  const outlook = outlookFor(edition);
  const judge = outlook.judging(request);
  const driftOf = driftSince(knowledge, request, outlookFor);
  const advised = judgedChannels(edition, request).map((channel) => adviseChannel(knowledge, outlook, request, channel, judge));
  const channels = ranked(advised.map((channel) => ({ ...channel, notices: [...driftOf(channel), ...channel.notices] })));
  return {
    request,
    verdict: highest(channels.map(({ verdict }) => verdict)),
    channels,
    missing: missingFields(outlook, request),
    alternatives: alternativesTo(outlook, request, channels),
    warnings: warningsFor(edition, request),
  };
}

function adviseChannel({ integration }: Knowledge, outlook: Outlook, request: Request, channel: Channel, judge: Judge): ChannelAdvice {
  const { edition } = outlook;
  const judgement = judgeChannel(edition, request, channel, judge);
  const { steps, notices } = outlook.guidance(request, channel, () => ({
    steps: stepsOf(edition, integration, request, channel),
    notices: noticesOf(edition, request, channel),
  }));
  return {
    ...judgement,
    unlocks: unlocksOf(edition, request, channel, judgement.modes),
    steps: judgement.verdict === "unsupported" ? [] : steps,
    notices,
  };
}

/** The other channels that would do for the same request, best first. */
function alternativesTo(outlook: Outlook, request: Request, answered: readonly Standing[]): ChannelId[] {
  const { channel: chosen, ...open } = request;
  const all = chosen === undefined ? answered : ranked(outlook.standings(open));
  const first = chosen ?? all[0]?.channel;
  return all.filter(({ channel, verdict }) => verdict === "supported" && channel !== first).map(({ channel }) => channel);
}
