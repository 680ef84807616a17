import { describe, expect, test } from "vitest";
import { type ChannelInput, channelOn, codesOf } from "../support/advising.ts";

const bank = { industry: "finance/bank", wechatVersion: "8.0.50", camera: "front" };

describe("a channel's reasons are those of the modes that gave it its verdict", () => {
  const modesTold = (input: ChannelInput) => [
    ...new Set(channelOn(input).reasons.flatMap((reason) => ("mode" in reason ? [reason.mode] : []))),
  ];

  test.each<[string, ChannelInput, string[]]>([
    ["supported: of the supported ones alone", { ...bank, channel: "native-h5", wechatVersion: "6.7.0" }, ["digits"]],
    ["all of them, where all are", { ...bank, channel: "native-h5" }, ["light", "digits", "light-digits"]],
    ["of the wanted mode alone", { ...bank, channel: "native-h5", mode: "digits" }, ["digits"]],
    ["a wanted mode that is not offered says so", { ...bank, channel: "native-h5", mode: "silent" }, ["silent"]],
  ])("%s", (_, input, modes) => expect(modesTold(input)).toEqual(modes));

  test("what a refused channel does not offer is no reason beside what refuses the rest", () => {
    const { verdict, reasons } = channelOn({ ...bank, channel: "native-h5", industry: "dating" });
    expect(verdict).toBe("unsupported");
    expect(codesOf(reasons)).toEqual(["industry-excluded"]);
  });

  test("and each is told once", () => {
    const { reasons } = channelOn({ ...bank, channel: "native-h5", camera: "rear" });
    expect(codesOf(reasons)).toEqual(["camera-rear"]);
  });
});

describe("a mode with a minimum is told system by system", () => {
  const modes = (input: ChannelInput) => channelOn(input).modes.map(({ mode, systems, minimumWeChat }) => [mode, systems, minimumWeChat]);

  test("the others are not", () => {
    expect(modes({ channel: "native-h5", wechatVersion: { android: "6.5.5" } }).slice(1)).toEqual([
      ["digits", { android: "supported", ios: "conditional" }, { android: [6, 5, 4], ios: [6, 5, 6] }],
      ["light-digits", { android: "unsupported", ios: "conditional" }, { android: [6, 7, 2], ios: [6, 7, 2] }],
      ["action", undefined, undefined],
      ["silent", undefined, undefined],
    ]);
  });

  test("nor where no mode has one", () => {
    expect(modes({ channel: "pc-h5" }).map(([, ...told]) => told)).toEqual(Array(5).fill([undefined, undefined]));
  });
});
