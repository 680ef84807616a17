import { describe, expect, test } from "vitest";
import { codesOf, modeOn, reasonWith } from "../../support/advising.ts";

/** Everything that another rule could refuse is given so that it does not. */
const open = { industry: "finance/bank", wechatVersion: "latest", camera: "front" };

describe("a mode is offered where the FAQ's table has a tick", () => {
  test.each([
    //                 light  digits  light-digits  action  silent
    ["mini-program", ["yes", "yes", "yes", "no", "no"]],
    ["native-h5", ["yes", "yes", "yes", "no", "no"]],
    ["general-h5", ["no", "yes", "no", "yes", "yes"]],
    ["standalone-h5", ["no", "yes", "no", "yes", "no"]],
    ["pc-h5", ["no", "no", "no", "yes", "no"]],
    ["app-sdk", ["yes", "yes", "no", "yes", "no"]],
    ["api", ["no", "yes", "no", "yes", "yes"]],
  ])("%s: %j", (channel, ticks) => {
    const verdicts = ["light", "digits", "light-digits", "action", "silent"].map((mode) => modeOn(mode, { ...open, channel }).verdict);
    expect(verdicts).toEqual(ticks.map((tick) => (tick === "yes" ? "supported" : "unsupported")));
  });
});

test("where there is no tick, the reason says so and cites the table", () => {
  const { reasons, systems, minimumWeChat } = modeOn("silent", { ...open, channel: "pc-h5" });
  expect(codesOf(reasons)).toEqual(["mode-not-offered"]);
  expect(reasonWith("mode-not-offered", reasons)).toMatchObject({
    channel: "pc-h5",
    mode: "silent",
    sources: ["faq-classic/channel-mode-matrix"],
    inferred: false,
  });
  expect([systems, minimumWeChat]).toEqual([undefined, undefined]);
});
