import { describe, expect, test } from "vitest";
import { adviceOn } from "../support/advising.ts";

describe("warnings tell which given field had no effect", () => {
  test.each<[object, string[]]>([
    [{ channel: "general-h5", industry: "finance/bank" }, ["industry-irrelevant"]],
    [{ channel: "native-h5", industry: "finance/bank" }, []],
    [{ channel: "api", wechatVersion: "8.0.50" }, ["wechat-version-irrelevant"]],
    [{ channel: "native-h5", wechatVersion: "8.0.50" }, []],
    [{ channel: "native-h5", mode: "action", wechatVersion: "8.0.50" }, ["wechat-version-irrelevant"]],
    [{ industry: "finance/bank", wechatVersion: "8.0.50", camera: "rear" }, []], // without a channel some channel looks at them
    [{ channel: "api", function: "photo-verification", camera: "rear" }, ["camera-irrelevant"]],
    [{ channel: "api", function: "liveness-comparison", camera: "rear" }, []],
    [{ channel: "native-h5", os: "ios", wechatVersion: { android: "8.0.50", ios: "8.0.51" } }, ["system-not-judged"]],
    [{ channel: "native-h5", os: "ios", wechatVersion: { android: "8.0.50" } }, ["system-not-judged"]],
    // One version for both is the judged system's too.
    [{ channel: "native-h5", os: "ios", wechatVersion: "8.0.50" }, []],
    [{ channel: "native-h5", os: "ios", wechatVersion: { ios: "8.0.50" } }, []],
    // Elsewhere only the one channel runs that WeCom takes, or those that look at neither.
    [{ environment: "wecom", wechatVersion: "6.5.5" }, ["wechat-version-irrelevant"]],
    [{ environment: "pc-browser", industry: "finance/bank", wechatVersion: "8" }, ["industry-irrelevant", "wechat-version-irrelevant"]],
    [{ channel: "native-h5", industry: "other", wechatVersion: "8", camera: "front" }, ["wechat-version-irrelevant", "camera-irrelevant"]],
    [{ channel: "pc-h5", mode: "light", camera: "front" }, ["camera-irrelevant"]],
    [{ channel: "api", os: "ios" }, ["os-irrelevant"]],
    [{ channel: "native-h5", os: "ios" }, []],
    // With the other camera the industry and the version decide.
    [{ channel: "native-h5", industry: "finance/bank", wechatVersion: "6.5", camera: "rear" }, []],
    [{}, []],
  ])("%j: %j", (input, codes) => expect(adviceOn(input).warnings.map(({ code }) => code)).toEqual(codes));
});

test("a warning names the field that was given in vain", () => {
  const fieldsOf = (input: object) => adviceOn(input).warnings.map(({ code, field }) => [code, field]);
  expect(fieldsOf({ channel: "native-h5", os: "ios", wechatVersion: { android: "8" } })).toEqual([["system-not-judged", "wechatVersion"]]);
  expect(fieldsOf({ channel: "pc-h5", industry: "dating" })).toEqual([["industry-irrelevant", "industry"]]);
});

describe("that an edition states no version is not that none matters", () => {
  const unstated = (input: object) => adviceOn({ wechatVersion: "6.0", ...input }).warnings.map((warning) => warning.unstated);

  test.each<[object, (string[] | undefined)[]]>([
    [{ edition: "faq-flash", channel: "mini-program", industry: "finance/bank" }, [["flash"]]],
    [{ edition: "faq-flash", channel: "general-h5" }, [undefined]], // no version is stated for the channel at all
    [{ edition: "faq-flash", channel: "mini-program", function: "photo-verification" }, [undefined]],
    [{ channel: "native-h5", industry: "other" }, [undefined]],
  ])("%j: %j", (input, modes) => expect(unstated(input)).toEqual(modes));
});
