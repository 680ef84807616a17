import { cameras, industries, listed, minimums, type OracleChannel, places, systems } from "./faq.ts";
import { type Asked, answerLevels, type ChannelLevels, industryLevel, minimumOf, modeLevel, modesOf, offers, runs } from "./judge.ts";

/** Ranking: verdict, supported modes, conditional modes, the table's order. */
export function rank(answer: readonly ChannelLevels[]): OracleChannel[] {
  const count = ({ modes }: ChannelLevels, wanted: number) => modes.filter((level) => level === wanted).length;
  const order = ({ level, ...rest }: ChannelLevels) => level * 10_000 + count({ level, ...rest }, 2) * 100 + count({ level, ...rest }, 1);
  return [...answer].sort((a, b) => order(b) - order(a)).map(({ channel }) => channel);
}

/** The other supported channels, best first; without a channel those after the first. */
export function alternatives(asked: Asked): OracleChannel[] {
  const answer = answerLevels({ ...asked, channel: undefined });
  const ranking = rank(answer);
  const first = asked.channel ?? ranking[0];
  return ranking.filter((channel) => channel !== first && answer.find((item) => item.channel === channel)?.level === 2);
}

/** Missing: by trying every value of every field that is not given. */
export function missing(asked: Asked): string[] {
  const now = counted(asked);
  return Object.entries({ industry: tryIndustries, environment: tryEnvironments, wechatVersion: tryVersions, camera: tryCameras })
    .map(([field, values]) => ({
      field,
      changes: changes(
        now,
        values(asked).map((value) => counted({ ...asked, ...value })),
      ),
    }))
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.changes - a.changes)
    .map(({ field }) => field);
}

/** The verdicts that count: of every mode and channel; with a wanted mode of the channels alone. */
const counted = (asked: Asked): number[] =>
  answerLevels(asked).flatMap(({ level, modes }) => (asked.mode === undefined ? [level, ...modes] : [level]));

const changes = (now: readonly number[], outcomes: readonly number[][]): number =>
  now.filter((level, index) => outcomes.some((outcome) => outcome[index] !== level)).length;

function tryIndustries({ industry }: Asked): Asked[] {
  if (industry === undefined) return industries.map((value) => ({ industry: value }));
  return (listed[industry] ?? []).map((member) => ({ industry: `${industry}/${member}` }));
}

const tryEnvironments = ({ environment, channel }: Asked): Asked[] =>
  environment === undefined && channel === undefined ? Object.keys(places).map((value) => ({ environment: value })) : [];

const tryCameras = ({ camera }: Asked): Asked[] => (camera === undefined ? cameras.map((value) => ({ camera: value })) : []);

/** A version below all minimums and each of them: between two of them nothing turns. */
const turning = [...new Set(["0", ...Object.values(minimums).flatMap(({ android, ios }) => [android, ios])])];

/** Each of these for each judged system that has none, each system also left alone. */
function tryVersions(asked: Asked): Asked[] {
  let tries: Asked[] = [{}];
  for (const os of systems) {
    if ((asked.os ?? os) !== os || asked[os] !== undefined) continue;
    tries = tries.flatMap((some) => [some, ...turning.map((version) => ({ ...some, [os]: version }))]);
  }
  return tries.slice(1);
}

export interface OracleUnlock {
  set: { camera?: string; wechatVersion?: Record<string, string> };
  modes: string[];
}

/** Unlocks: of all changes to the mode's own minimums and the front camera those that suffice and hold nothing idle. */
export function unlocks(asked: Asked, channel: OracleChannel): OracleUnlock[] {
  const found = new Map<string, OracleUnlock>();
  for (const mode of modesOf(asked).filter((candidate) => canBeUnlocked(asked, channel, candidate))) {
    for (const change of smallestChanges(asked, channel, mode)) {
      const { camera, ...wechatVersion } = change;
      const set = { ...(camera && { camera }), ...(Object.keys(wechatVersion).length > 0 && { wechatVersion }) };
      const key = JSON.stringify(set);
      found.set(key, { set, modes: [...(found.get(key)?.modes ?? []), mode] });
    }
  }
  return [...found.values()];
}

const canBeUnlocked = (asked: Asked, channel: OracleChannel, mode: string): boolean =>
  offers(asked, channel, mode) &&
  modeLevel(asked, channel, mode) < 2 &&
  industryLevel(asked, channel) === 2 &&
  runs(asked, channel) &&
  asked.function !== "photo-verification";

type Change = Record<string, string>;

function smallestChanges(asked: Asked, channel: OracleChannel, mode: string): Change[] {
  const parts: [string, string][] = [["camera", "front"]];
  const minimum = minimumOf(asked, channel, mode);
  for (const os of systems) if (minimum !== undefined && (asked.os ?? os) === os) parts.push([os, minimum[os]]);
  const suffices = (change: Change) => modeLevel({ ...asked, ...change }, channel, mode) === 2;
  return subsets(parts)
    .filter(
      (change) =>
        suffices(Object.fromEntries(change)) &&
        change.every((part) => !suffices(Object.fromEntries(change.filter((other) => other !== part)))),
    )
    .map((change) => Object.fromEntries(change));
}

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
