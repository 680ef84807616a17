import type { Channel, MinimumWeChat } from "../domain/knowledge.ts";
import { compareVersions, parseVersion } from "../domain/version.ts";
import type { EditionData } from "./data.ts";
import { grounds, type Resolve, stated, statedOnes } from "./grounds.ts";

/** The channels in the order of the edition's table. */
export function compileChannels(resolve: Resolve, { channels, edition }: EditionData): Channel[] {
  const minimums = compileMinimums(resolve, edition.minimumWeChat);
  return Object.entries(channels).map(([id, channel]) => {
    const offered = Object.entries(minimums).filter(([mode]) => channel.modes.value.includes(mode));
    return {
      id,
      ...(channel.name && { name: channel.name }),
      ...(channel.inText && { inText: channel.inText }),
      delivery: stated(resolve, channel.delivery),
      modes: stated(resolve, channel.modes),
      runsIn: Object.fromEntries(Object.entries(channel.runsIn).map(([environment, fact]) => [environment, grounds(resolve, fact)])),
      ...(channel.elsewhere && { elsewhere: grounds(resolve, channel.elsewhere) }),
      industryLimit: stated(resolve, channel.industryLimit),
      ...(channel.industryList && { industryList: grounds(resolve, channel.industryList) }),
      ...statedOnes(resolve, {
        reviewTime: channel.reviewTime,
        reviewPlan: channel.reviewPlan,
        retryCap: channel.retryCap,
        capture: channel.capture,
      }),
      ...(channel.wechatVersion && { minimumWeChat: Object.fromEntries(offered) }),
      integration: channel.integration ?? [],
    };
  });
}

/** The stated minimums first, then those that are concluded from them. */
function compileMinimums(resolve: Resolve, data: EditionData["edition"]["minimumWeChat"]): Record<string, MinimumWeChat> {
  const minimums: Record<string, MinimumWeChat> = {};
  for (const [mode, fact] of Object.entries(data)) {
    if ("from" in fact) continue;
    const { source, inferred, ...versions } = fact;
    minimums[mode] = { value: mapValues(versions, numeric), ...grounds(resolve, { source, inferred }) };
  }
  for (const [mode, fact] of Object.entries(data)) {
    if (!("from" in fact)) continue;
    const parts = fact.from.flatMap((part) => minimums[part]?.value ?? []);
    minimums[mode] = { value: highestOf(parts), ...grounds(resolve, { source: fact.source, inferred: true }) };
  }
  return minimums;
}

/** System by system the highest of several minimums. */
function highestOf(minimums: readonly MinimumWeChat["value"][]): MinimumWeChat["value"] {
  const systems = [...new Set(minimums.flatMap((minimum) => Object.keys(minimum)))];
  const highest = (os: string) => minimums.map((minimum) => minimum[os] ?? []).reduce((a, b) => (compareVersions(a, b) < 0 ? b : a));
  return Object.fromEntries(systems.map((os) => [os, highest(os)]));
}

/** @throws {Error} where the text is no version; the shape of the file rules that out */
function numeric(version: string): readonly number[] {
  const parsed = parseVersion(version);
  if (parsed === undefined || parsed === "latest") throw new Error(`${version} is no version`);
  return parsed;
}

const mapValues = <In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
