import { describe, expect, test } from "vitest";
import { modeOn, reasonWith, verdictOf } from "../../support/advising.ts";

const bank = { channel: "native-h5", industry: "finance/bank" };

describe.each(["light", "light-digits"])("%s needs WeChat 6.7.2 on both systems", (mode) => {
  test.each([
    ["6.7.1", "unsupported"],
    ["6.7.2", "supported"],
    ["6.7.2.1", "supported"],
    ["6.10", "supported"], // compared as numbers, not as text
    ["6.7", "unsupported"], // equals 6.7.0
    ["latest", "supported"],
    [undefined, "conditional"],
  ])("WeChat %s: %s", (wechatVersion, verdict) => expect(verdictOf(mode, { ...bank, wechatVersion })).toBe(verdict));
});

describe("digits needs WeChat 6.5.4 on Android and 6.5.6 on iOS", () => {
  test.each([
    [{ android: "6.5.3", ios: "6.5.5" }, "unsupported"],
    [{ android: "6.5.4", ios: "6.5.6" }, "supported"],
    [{ android: "6.5.4", ios: "6.5.5" }, "conditional"], // the systems disagree
    [{ android: "6.5.3", ios: "6.5.6" }, "conditional"],
    [{ android: "6.5.3" }, "conditional"], // the other system is not known
    [{ ios: "6.5.6" }, "conditional"],
  ])("%j: %s", (wechatVersion, verdict) => expect(verdictOf("digits", { ...bank, wechatVersion })).toBe(verdict));
});

describe("with `os` that system alone is judged", () => {
  test.each([
    ["android", { android: "6.5.4", ios: "6.5.5" }, "supported", { android: "supported" }],
    ["ios", { android: "6.5.4", ios: "6.5.5" }, "unsupported", { ios: "unsupported" }],
    ["ios", { android: "6.5.4" }, "conditional", { ios: "conditional" }],
  ])("%s, %j: %s", (os, wechatVersion, verdict, systems) =>
    expect(modeOn("digits", { ...bank, os, wechatVersion })).toMatchObject({ verdict, systems }),
  );

  test("and no other system is named", () => expect(Object.keys(modeOn("digits", { ...bank, os: "ios" }).systems ?? {})).toEqual(["ios"]));
});

describe("the version matters to the mini program and native H5 alone", () => {
  test.each([
    ["mini-program", "digits", "unsupported"],
    ["native-h5", "digits", "unsupported"],
    ["general-h5", "digits", "supported"],
    ["standalone-h5", "digits", "supported"],
    ["app-sdk", "light", "supported"],
    ["api", "digits", "supported"],
  ])("WeChat 6.0 in %s, %s: %s", (channel, mode, verdict) => {
    const told = modeOn(mode, { ...bank, channel, wechatVersion: "6.0" });
    expect(told.verdict).toBe(verdict);
    expect(told.minimumWeChat !== undefined).toBe(verdict === "unsupported");
  });
});

describe("the reason states the version given and the version required", () => {
  test.each([
    ["6.5.5", "wechat-version-too-low", { os: "ios", given: [6, 5, 5], required: [6, 5, 6] }],
    ["6.5.6", "wechat-version-ok", { os: "ios", given: [6, 5, 6], required: [6, 5, 6] }],
    [undefined, "wechat-version-unknown", { os: "ios", required: [6, 5, 6] }],
  ])("%s: %s", (wechatVersion, code, details) =>
    expect(reasonWith(code, modeOn("digits", { ...bank, os: "ios", wechatVersion }).reasons)).toMatchObject(details),
  );
});

test.each([
  ["light", false],
  ["digits", false],
  ["light-digits", true],
])("the minimum of %s is inferred: %s", (mode, inferred) =>
  expect(reasonWith("wechat-version-too-low", modeOn(mode, { ...bank, os: "ios", wechatVersion: "6.0" }).reasons).inferred).toBe(inferred),
);
