import type { Advice, ChannelAdvice, NoticeAdvice } from "../domain/advice.ts";
import type { ChannelId } from "../domain/ids.ts";
import type { Channel, Edition, Knowledge, Step } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { highest } from "../domain/verdict.ts";
import { type DriftOf, driftSince } from "./drift.ts";
import { guidanceIn } from "./guidance.ts";
import { judged } from "./judging.ts";
import { channelOf, editionOf, judgedChannels } from "./lookup.ts";
import { missingFields } from "./missing.ts";
import { outOfUse } from "./notices.ts";
import { type Outlook, outlookOn, type Standing } from "./outlook.ts";
import { ranked } from "./rank.ts";
import { traceOf } from "./trace.ts";
import { unlocksOf } from "./unlocks.ts";
import { warningsFor } from "./warnings.ts";

/**
 * Everything the advisor concludes from a request: a pure function of the knowledge and the
 * request, in ids and values.
 *
 * @param outlookFor an edition → the outlook on it; who advises often keeps these, so that nothing is concluded anew
 * @returns parts of it are the same objects whenever they say the same, and are never changed
 * @throws {Error} on an id that is not in the knowledge: `parse` is what keeps those out
 */
export function advise(knowledge: Knowledge, request: Request, outlookFor: (edition: Edition) => Outlook = outlookOn): Advice {
  const edition = editionOf(knowledge, request.edition);
  const outlook = outlookFor(edition);
  const driftOf = driftSince(knowledge, request, outlook, outlookFor);
  const channels = ranked(judgedChannels(edition, request).map((channel) => adviseChannel(knowledge, outlook, request, channel, driftOf)));
  return {
    request,
    verdict: highest(channels.map(({ verdict }) => verdict)),
    channels,
    missing: missingFields(outlook, request),
    alternatives: alternativesTo(outlook, request, channels[0]?.channel),
    warnings: warningsFor(outlook, request),
    trace: (channel, mode) => traceOf({ edition, request, channel: channelOf(edition, channel), mode }),
  };
}

const guidanceBy = rememberingFor((knowledge: Knowledge) => rememberingFor((edition: Edition) => guidanceIn(knowledge, edition)));

const none: readonly Step[] = [];

function adviseChannel(knowledge: Knowledge, outlook: Outlook, request: Request, channel: Channel, driftOf: DriftOf): ChannelAdvice {
  const rows = outlook.rows(request, channel);
  const { verdict, modes, reasons } = judged(outlook, request, channel, rows);
  const { steps, notices: known } = guidanceBy(knowledge)(outlook.edition)(request, channel);
  const isRuledOut = verdict === "unsupported";
  const notices = isRuledOut ? outOfUse(known) : known;
  const drift = driftOf(channel, rows);
  return {
    channel: channel.id,
    verdict,
    modes,
    reasons,
    unlocks: unlocksOf(outlook, request, channel, rows),
    steps: isRuledOut ? none : steps,
    notices: drift === undefined ? notices : withFirst(drift)(notices),
  };
}

const withFirst = rememberingFor((first: NoticeAdvice) =>
  rememberingFor((notices: readonly NoticeAdvice[]): readonly NoticeAdvice[] => [first, ...notices]),
);

/** The other channels that would do for the same request, best first. */
function alternativesTo(outlook: Outlook, request: Request, first: ChannelId | undefined): readonly ChannelId[] {
  const standings = outlook.standings(request);
  return othersIn(standings)(first ?? "", () =>
    standings.filter(({ channel, verdict }) => verdict === "supported" && channel !== first).map(({ channel }) => channel),
  );
}

const othersIn = rememberingFor((_: readonly Standing[]) => remembering<readonly ChannelId[]>());
