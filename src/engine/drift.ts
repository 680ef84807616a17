import type { Drift, NoticeAdvice } from "../domain/advice.ts";
import type { ChannelId, ModeId, SourceId } from "../domain/ids.ts";
import type { Channel, Edition, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { lowest } from "../domain/verdict.ts";
import type { ChannelJudgement } from "./judge.ts";
import { editionOf } from "./lookup.ts";
import { migrate } from "./migrate.ts";
import type { Judge, Outlook } from "./outlook.ts";

/** What a newer edition says otherwise of a channel; nothing where it says the same. */
export type DriftOf = (judged: ChannelJudgement) => NoticeAdvice[];

/**
 * Holds an older edition's answer against the newest edition's to the same request (contract §6): only the modes that
 * either of them offers in the channel count. It changes no verdict.
 */
export function driftSince(knowledge: Knowledge, request: Request, outlookFor: (edition: Edition) => Outlook): DriftOf {
  const newest = knowledge.editions.at(-1);
  if (newest === undefined || newest.id === request.edition) return () => [];
  const older = editionOf(knowledge, request.edition);
  const judge = outlookFor(newest).judging(migrate(newest, request).request);
  return (judged) => {
    const there = channelOf(newest, judged.channel);
    const offered = new Set([...(channelOf(older, judged.channel)?.modes.value ?? []), ...(there?.modes.value ?? [])]);
    const modes = [...offered].map((mode) => differenceIn(newest, judge, judged, there, mode)).filter(isOtherwise);
    if (modes.length === 0) return [];
    const sources = [...new Set(modes.flatMap((mode) => mode.sources))];
    const drift: Drift = { edition: newest.id, modes: modes.map(({ sources: _sources, ...mode }) => mode), sources };
    return [{ code: "changed-in-newer-edition", parts: [], firstPage: true, drift }];
  };
}

type Difference = Drift["modes"][number] & { sources: readonly SourceId[] };

function differenceIn(newest: Edition, judge: Judge, judged: ChannelJudgement, channel: Channel | undefined, mode: ModeId): Difference {
  const here = judged.modes.find((item) => item.mode === mode)?.verdict ?? null;
  if (channel === undefined || !newest.modes.some(({ id }) => id === mode)) {
    return { mode, here, there: null, sources: channel?.modes.sources ?? tableOf(newest) };
  }
  const trace = judge(channel, mode);
  const against = trace.filter(({ verdict }) => verdict !== "supported").flatMap(({ reasons }) => reasons);
  const sources = [...channel.modes.sources, ...against.flatMap((reason) => reason.sources)];
  return { mode, here, there: lowest(trace.map(({ verdict }) => verdict)), sources };
}

/** A mode that an edition does not have is as little to be had there as one that it refuses. */
const isOtherwise = ({ here, there }: Difference): boolean => (here ?? "unsupported") !== (there ?? "unsupported");

const channelOf = ({ channels }: Edition, id: ChannelId): Channel | undefined => channels.find((channel) => channel.id === id);

/** What is in the table nowhere is told by the table. */
const tableOf = ({ channels }: Edition): SourceId[] => [...new Set(channels.flatMap(({ modes }) => modes.sources))];
