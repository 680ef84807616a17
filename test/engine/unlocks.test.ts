import { describe, expect, test } from "vitest";
import { formatVersion } from "../../src/domain/version.ts";
import { type ChannelInput, channelOn } from "../support/advising.ts";

const bank = { channel: "native-h5", industry: "finance/bank" };
const both = (version: string) => ({ wechatVersion: { android: version, ios: version } });

/** Each unlock as what it sets and what that opens. */
const unlocks = (input: ChannelInput) =>
  channelOn(input).unlocks.map(({ set: { camera, wechatVersion }, modes }) => [
    {
      ...(camera && { camera }),
      ...(wechatVersion && {
        wechatVersion: Object.fromEntries(Object.entries(wechatVersion).map(([os, version]) => [os, version && formatVersion(version)])),
      }),
    },
    modes,
  ]);

describe("unlocks are the smallest changes of camera and WeChat version that make more modes supported", () => {
  test.each<[string, ChannelInput, [object, string[]][]]>([
    [
      "each mode's own minimum where nothing is known",
      bank,
      [
        [both("6.7.2"), ["light", "light-digits"]],
        [{ wechatVersion: { android: "6.5.4", ios: "6.5.6" } }, ["digits"]],
      ],
    ],
    ["modes with the same change together", { ...bank, ...both("6.7.0") }, [[both("6.7.2"), ["light", "light-digits"]]]],
    [
      "only the system that is too old",
      { ...bank, wechatVersion: { android: "8.0.50", ios: "6.7.0" } },
      [[{ wechatVersion: { ios: "6.7.2" } }, ["light", "light-digits"]]],
    ],
    [
      "only the system that is judged",
      { ...bank, os: "android", ...both("6.7.0") },
      [[{ wechatVersion: { android: "6.7.2" } }, ["light", "light-digits"]]],
    ],
    [
      "the camera alone where the version is right",
      { ...bank, ...both("latest"), camera: "rear" },
      [[{ camera: "front" }, ["light", "digits", "light-digits"]]],
    ],
    [
      "both where both are wrong",
      { ...bank, ...both("6.7.0"), camera: "rear" },
      [
        [{ camera: "front", ...both("6.7.2") }, ["light", "light-digits"]],
        [{ camera: "front" }, ["digits"]],
      ],
    ],
    ["the camera where no version matters", { channel: "api", camera: "rear" }, [[{ camera: "front" }, ["digits", "action", "silent"]]]],
    ["none where everything is supported", { ...bank, ...both("latest") }, []],
    ["none where the industry is not known", { channel: "native-h5" }, []],
    ["none where the channel does not run", { ...bank, environment: "server" }, []],
    ["none where a photo is sent", { ...bank, function: "photo-verification" }, []],
  ])("%s", (_, input, expected) => expect(unlocks(input)).toEqual(expected));
});
