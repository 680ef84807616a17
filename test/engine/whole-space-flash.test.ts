import { describe, expect, test } from "vitest";
import { nextField } from "../../src/engine/asking.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { adviceOn, judgedAnew, requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";
import { first, member } from "../support/member.ts";
import { channels, type OracleChannel, tables } from "../support/oracle/faq.ts";
import { channelLevels, inputOf, names } from "../support/oracle/judge.ts";
import { type Axes, all, combinations, industryKinds } from "../support/oracle/spaces.ts";

const flash = editionOf(knowledge, "faq-flash");
const modes = [undefined, ...member(tables, flash.id).modes];
const few = [undefined, "6.5.5"];

/** Every verdict over the decision space of the later edition, against its own oracle. */
describe.each(channels)("in %s the engine judges as the oracle does", (channel) => {
  test("every place, system, camera, function and wanted mode, with every kind of industry and version", () =>
    agreesOn(channel, { ...all, industry: industryKinds, android: few, ios: [undefined], os: [undefined, "ios"], mode: modes }));

  test("every industry and version, with every place and camera", () =>
    agreesOn(channel, { ...all, android: [undefined], ios: few, os: [undefined], function: [undefined], mode: [undefined] }));
});

function agreesOn(channel: OracleChannel, axes: Partial<Axes>): void {
  const definition = first(flash.channels.filter(({ id }) => id === channel));
  const differences: unknown[] = [];
  for (const asked of combinations(axes)) {
    const { verdict, modes: told } = judgedAnew(flash, requestOf({ ...inputOf(asked), edition: flash.id }), definition);
    const { level, modes: expected } = channelLevels({ ...asked, edition: flash.id }, channel);
    const levels = [level, ...expected].map((item) => names[item]);
    if ([verdict, ...told.map((mode) => mode.verdict)].join() !== levels.join()) differences.push({ asked, verdict, told, levels });
  }
  expect(differences.slice(0, 5)).toEqual([]);
}

describe("the edition offers no mode with a WeChat minimum where minimums hold", () => {
  test("no request is asked for a version", () => {
    const outlook = outlookOn(flash);
    const asked = new Set<string>();
    const axes = {
      ...all,
      industry: industryKinds,
      channel: [undefined, ...channels],
      function: [undefined, "photo-verification"],
      mode: [undefined, "digits", "flash"],
      android: few,
      ios: [undefined],
      os: [undefined],
    };
    for (const request of combinations(axes)) {
      const usable = requestOf({ ...inputOf(request), edition: flash.id });
      for (const unknown of [[], ["channel"], ["industry", "channel", "environment"]] as const)
        asked.add(nextField(outlook, usable, unknown) ?? "nothing");
    }
    expect([...asked].sort()).toEqual(["camera", "channel", "environment", "industry", "nothing"]);
  });

  test.each(channels)("%s: a version is not missing, and given it makes no difference", (channel) => {
    expect(adviceOn({ edition: flash.id, channel }).missing).not.toContain("wechatVersion");
    const { warnings, channels: advised } = adviceOn({ edition: flash.id, channel, wechatVersion: "6.5.3" });
    expect(warnings).toContainEqual(expect.objectContaining({ code: "wechat-version-irrelevant", field: "wechatVersion" }));
    expect(advised[0]?.unlocks).toEqual([]);
  });
});
