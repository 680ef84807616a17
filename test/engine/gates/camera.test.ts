import { describe, expect, test } from "vitest";
import { codesOf, modeOn, reasonWith, verdictOf } from "../../support/advising.ts";

const offered = [
  ["mini-program", "light"],
  ["native-h5", "digits"],
  ["general-h5", "silent"],
  ["standalone-h5", "action"],
  ["pc-h5", "action"],
  ["app-sdk", "light"],
  ["api", "silent"],
] as const;

const open = { industry: "finance/bank", wechatVersion: "latest" };

describe.each(offered)("in %s, for %s", (channel, mode) => {
  test.each([
    ["rear", "unsupported"],
    ["front", "supported"],
    [undefined, "supported"],
  ])("the %s camera: %s", (camera, verdict) => expect(verdictOf(mode, { ...open, channel, camera })).toBe(verdict));

  test("the reason states both cameras; it is inferred only where the channel opens no camera itself", () => {
    const { reasons } = modeOn(mode, { ...open, channel, camera: "rear" });
    expect(codesOf(reasons)).toEqual(["camera-rear"]);
    expect(reasonWith("camera-rear", reasons)).toMatchObject({ given: "rear", required: "front", inferred: channel === "api" });
  });
});
