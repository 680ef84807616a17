import { channels, limited, listed, minimums, type OracleChannel, places, systems, tables } from "./faq.ts";

/** A request in the oracle's own words. */
export type Asked = Partial<
  Record<"industry" | "channel" | "environment" | "android" | "ios" | "os" | "camera" | "function" | "mode" | "edition", string | undefined>
>;

/** 0: unsupported, 1: conditional, 2: supported. */
export type Level = 0 | 1 | 2;

export const names = ["unsupported", "conditional", "supported"] as const;

export interface ChannelLevels {
  channel: OracleChannel;
  level: Level;
  modes: Level[];
}

/** The modes of the edition that is asked. */
export const modesOf = ({ edition = "faq-classic" }: Asked): readonly string[] => tables[edition]?.modes ?? [];

export const offers = ({ edition = "faq-classic" }: Asked, channel: OracleChannel, mode: string): boolean =>
  tables[edition]?.ticks[channel][modesOf({ edition }).indexOf(mode)] === "✓";

/** The WeChat versions that a mode needs in a channel, where any are stated. */
export const minimumOf = (asked: Asked, channel: OracleChannel, mode: string): (typeof minimums)[string] | undefined =>
  limited.includes(channel) && offers(asked, channel, mode) ? minimums[mode] : undefined;

/** The rules read aloud: the lowest of six rules. */
export function modeLevel(asked: Asked, channel: OracleChannel, mode: string): Level {
  if (!offers(asked, channel, mode)) return 0;
  if (asked.function === "photo-verification" || asked.camera === "rear" || !runs(asked, channel)) return 0;
  return Math.min(industryLevel(asked, channel), versionLevel(asked, channel, mode)) as Level;
}

export const runs = ({ environment }: Asked, channel: OracleChannel): boolean =>
  environment === undefined || (places[environment] ?? []).includes(channel);

export function industryLevel({ industry }: Asked, channel: OracleChannel): Level {
  if (!limited.includes(channel)) return 2;
  if (industry === undefined || Object.hasOwn(listed, industry)) return 1;
  const [category = "", member = ""] = industry.split("/");
  return listed[category]?.includes(member) ? 2 : 0;
}

export function versionLevel(asked: Asked, channel: OracleChannel, mode: string): Level {
  const levels = Object.values(systemLevels(asked, channel, mode));
  if (levels.length === 0) return 2;
  return levels.every((level) => level === levels[0]) ? (levels[0] ?? 1) : 1;
}

/** The version rule for each judged system by itself. */
export function systemLevels(asked: Asked, channel: OracleChannel, mode: string): Partial<Record<(typeof systems)[number], Level>> {
  const minimum = minimumOf(asked, channel, mode);
  if (minimum === undefined) return {};
  const judged = systems.filter((os) => (asked.os ?? os) === os);
  const level = (given: string | undefined, required: string) => (given === undefined ? 1 : weight(given) < weight(required) ? 0 : 2);
  return Object.fromEntries(judged.map((os) => [os, level(asked[os], minimum[os])]));
}

export function channelLevels(asked: Asked, channel: OracleChannel): ChannelLevels {
  const levels = modesOf(asked).map((mode) => modeLevel(asked, channel, mode));
  const best = asked.mode === undefined ? Math.max(...levels) : levels[modesOf(asked).indexOf(asked.mode)];
  const photo = asked.function === "photo-verification" && asked.mode === undefined && channel === "api" && runs(asked, channel);
  return { channel, level: (photo ? 2 : best) as Level, modes: levels };
}

/** The channels that the answer holds, in the table's order. */
export const answerLevels = (asked: Asked): ChannelLevels[] =>
  channels.filter((channel) => asked.channel === undefined || asked.channel === channel).map((channel) => channelLevels(asked, channel));

export const best = (answer: readonly ChannelLevels[]): Level => Math.max(...answer.map(({ level }) => level)) as Level;

const weights = new Map<string, number>();

/** A version as one number: up to four parts of up to five digits each, of which no minimum uses the fourth. */
function weight(version: string): number {
  if (version === "latest") return Number.POSITIVE_INFINITY;
  const known = weights.get(version);
  if (known !== undefined) return known;
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const sum = (major * 100_000 + minor) * 100_000 + patch;
  weights.set(version, sum);
  return sum;
}

/** The same request as callers write it. */
export function inputOf({ android, ios, ...rest }: Asked): object {
  const wechatVersion = { ...(android !== undefined && { android }), ...(ios !== undefined && { ios }) };
  return { ...rest, ...(Object.keys(wechatVersion).length > 0 && { wechatVersion }) };
}
