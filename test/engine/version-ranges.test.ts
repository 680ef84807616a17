import { describe, expect, test } from "vitest";
import { versionAnswers } from "../../src/engine/version-ranges.ts";
import { requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";

const answers = (input: object) =>
  versionAnswers(edition, requestOf(input)).map(({ wechatVersion = {} }) =>
    Object.entries(wechatVersion)
      .map(([os, version]) => `${os} ${[version].flat().join(".")}`)
      .join(", "),
  );

describe("the answers to the version question are those at which a verdict turns", () => {
  test("for one system: a version before the lowest minimum, and each minimum", () => {
    expect(answers({ channel: "native-h5", os: "ios" })).toEqual(["ios 6.5.5", "ios 6.5.6", "ios 6.7.2"]);
    expect(answers({ channel: "native-h5", os: "android" })).toEqual(["android 6.5.3", "android 6.5.4", "android 6.7.2"]);
  });

  test("for two: each alone first, then every pair", () => {
    const told = answers({ channel: "native-h5" });
    expect(told.slice(0, 6).every((answer) => !answer.includes(","))).toBe(true);
    expect(told.slice(6)).toHaveLength(9);
    expect(told.slice(6).every((answer) => answer.includes(","))).toBe(true);
  });

  test("for what is not given alone", () => {
    expect(answers({ channel: "native-h5", wechatVersion: { android: "8" } })).toEqual(["ios 6.5.5", "ios 6.5.6", "ios 6.7.2"]);
    expect(answers({ channel: "native-h5", wechatVersion: "8" })).toEqual([]);
  });

  test("none where no channel has a minimum", () => expect(answers({ channel: "pc-h5" })).toEqual([]));
});
