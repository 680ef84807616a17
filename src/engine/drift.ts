import type { Drift, NoticeAdvice } from "../domain/advice.ts";
import { sourcesOfAll } from "../domain/grounds.ts";
import type { ModeId, SourceId } from "../domain/ids.ts";
import type { Channel, Edition, Knowledge } from "../domain/knowledge.ts";
import { Places, remembering, rememberingFor, rememberingLater } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { lowest, type Verdict } from "../domain/verdict.ts";
import { tellingReasons } from "./judge.ts";
import { newestEdition } from "./lookup.ts";
import { migrate } from "./migrate.ts";
import type { Outlook } from "./outlook.ts";
import type { Row } from "./rows.ts";

/** What a newer edition says otherwise of a channel; undefined where it says the same. */
export type DriftOf = (channel: Channel, rows: readonly Row[]) => NoticeAdvice | undefined;

/** A channel in an older edition and in the newest, if it has it, and what the gates say of it in either. */
interface InBoth {
  channel: Channel;
  rows: readonly Row[];
  there: Channel | undefined;
  rowsThere: readonly Row[];
}

type Found = { drift?: NoticeAdvice };

/** Rows have their numbers from the outlook that they are of: what is kept by them hangs on both. */
const driftIn = rememberingFor((older: Outlook) =>
  rememberingFor((newer: Outlook) =>
    rememberingLater(
      (channel: InBoth): Found => found(driftBetween(older.edition, newer.edition, channel)),
      () => {
        const [cases, drifts] = [new Places<Found>(), remembering<Found>()];
        return ({ rows, rowsThere }, make) => {
          let place = cases.start;
          for (const { grounds } of rows) place = place.at(grounds);
          for (const { grounds } of rowsThere) place = place.at(grounds);
          if (place.made !== undefined) return place.made;
          const made = make();
          // Many cases drift alike.
          const shared = drifts(JSON.stringify(made), () => made);
          return cases.keep(place, shared);
        };
      },
    ),
  ),
);

/**
 * Holds an older edition's answer against the newest edition's to the same request: only the modes that
 * either of them offers in the channel count. It changes no verdict.
 */
export function driftSince(knowledge: Knowledge, request: Request, older: Outlook, outlookFor: (edition: Edition) => Outlook): DriftOf {
  const newest = newestEdition(knowledge);
  if (newest.id === request.edition) return () => undefined;
  const newer = outlookFor(newest);
  const asked = migrate(newest, request).request;
  const driftOf = driftIn(older)(newer);
  return (channel, rows) => {
    const there = newest.channels.find(({ id }) => id === channel.id);
    return driftOf({ channel, rows, there, rowsThere: there === undefined ? [] : newer.rows(asked, there) }).drift;
  };
}

const found = (drift: Drift | undefined): Found =>
  drift === undefined ? {} : { drift: { code: "changed-in-newer-edition", parts: [], firstPage: true, drift } };

function driftBetween(edition: Edition, newest: Edition, { channel, rows, there, rowsThere }: InBoth): Drift | undefined {
  const offered = new Set([...channel.modes.value, ...(there?.modes.value ?? [])]);
  const modes = [...offered]
    .map((mode) => {
      const at = edition.modes.findIndex(({ id }) => id === mode);
      return {
        mode,
        here: at < 0 ? null : lowest(rows.map(({ judgements }) => judgements[at]?.verdict ?? "unsupported")),
        ...verdictThere(newest, mode, there, rowsThere),
      };
    })
    .filter(isOtherwise);
  if (modes.length === 0) return undefined;
  return { edition: newest.id, modes: modes.map((one) => ({ mode: one.mode, there: one.there })), sources: sourcesOfAll(modes) };
}

/** The verdict on a mode in the newest edition, and where that is said; what is in its table nowhere is told by the table. */
function verdictThere(
  newest: Edition,
  mode: ModeId,
  there: Channel | undefined,
  rows: readonly Row[],
): { there: Verdict | null; sources: readonly SourceId[] } {
  const at = newest.modes.findIndex(({ id }) => id === mode);
  if (there === undefined) return { there: null, sources: newest.channels.flatMap(({ modes }) => modes.sources) };
  if (at < 0) return { there: null, sources: there.modes.sources };
  const judgements = rows.flatMap((row) => row.judgements[at] ?? []);
  const verdict = lowest(judgements.map((judgement) => judgement.verdict));
  const against = verdict === "supported" ? [] : tellingReasons(judgements);
  return { there: verdict, sources: [...there.modes.sources, ...against.flatMap((reason) => reason.sources)] };
}

/** A mode that an edition does not have is as little to be had there as one that it refuses. */
const isOtherwise = ({ here, there }: { here: Verdict | null; there: Verdict | null }): boolean =>
  (here ?? "unsupported") !== (there ?? "unsupported");
