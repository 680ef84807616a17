import { describe, expect, test } from "vitest";
import { type ChannelInput, channelOn } from "../support/advising.ts";
import { channels } from "../support/oracle/faq.ts";

const notice = (code: string, input: ChannelInput) => channelOn(input).notices.find((item) => item.code === code);
const noticesWith = (code: string, input: ChannelInput) => channelOn(input).notices.filter((item) => item.code === code);
const channelsWith = (code: string, input: object = {}) => channels.filter((channel) => notice(code, { ...input, channel }) !== undefined);
const textOf = (code: string, input: ChannelInput) =>
  noticesWith(code, input)
    .flatMap(({ parts }) => parts.map(({ text }) => text.en))
    .join(" ");

describe("which channels a notice is for", () => {
  test.each<[string, object, string[]]>([
    ["retry-cap", {}, ["mini-program", "native-h5", "general-h5"]],
    ["retry-own-limit", {}, ["standalone-h5", "pc-h5", "app-sdk", "api"]],
    ["wechat-only", {}, ["native-h5", "general-h5"]],
    ["live-or-recorded", {}, ["native-h5", "general-h5"]],
    ["data-kept", {}, channels],
    ["server-anywhere", {}, channels],
    ["free-trial", {}, channels],
    ["photo-not-in-library", {}, channels],
    ["photo-not-in-library", { function: "liveness-comparison" }, []], // no library is asked
    ["front-camera", {}, channels],
    ["front-camera", { function: "photo-verification" }, []],
    ["mode-steps", {}, channels],
    ["industry-excluded", {}, []],
    ["industry-excluded", { industry: "other" }, []],
    ["industry-excluded", { industry: "dating" }, ["general-h5", "standalone-h5", "pc-h5", "app-sdk", "api"]],
  ])("%s, %j: %j", (code, input, expected) => expect(channelsWith(code, input)).toEqual(expected));
});

test("dating is judged unsupported where the industry is limited, and gets no notice there", () => {
  expect(channelOn({ channel: "mini-program", industry: "dating" }).verdict).toBe("unsupported");
  expect(channelOn({ channel: "general-h5", industry: "dating" }).verdict).toBe("supported");
});

describe("a notice says of a channel what concerns it", () => {
  test.each([
    ["retry-cap", "native-h5", /20/],
    ["live-or-recorded", "native-h5", /live/],
    ["live-or-recorded", "general-h5", /record/],
    ["mode-steps", "native-h5", /three seconds.*four-digit/s],
    ["mode-steps", "pc-h5", /two random movements/],
  ])("%s in %s: %s", (code, channel, words) => expect(textOf(code, { channel })).toMatch(words));

  test("steps of a mode only where it is offered", () =>
    expect(textOf("mode-steps", { channel: "pc-h5" })).not.toMatch(/four-digit|seconds/));

  test("six causes and two remedies for a photo that is not in the library", () => {
    const [, causes, remedies] = notice("photo-not-in-library", { channel: "api" })?.parts ?? [];
    expect(causes?.text.zh.split("；")).toHaveLength(6);
    expect(remedies?.text.zh.split("；")).toHaveLength(2);
  });
});

test("every notice holds whatever the verdict, but for the one that compares verdicts", () => {
  const codes = (input: object) =>
    channelOn({ channel: "native-h5", industry: "finance/bank", ...input }).notices.flatMap(({ code, drift }) =>
      drift === undefined ? [code] : [],
    );
  expect(codes({ camera: "rear" })).toEqual(codes({ wechatVersion: "latest" }));
});

describe("what serves only the use of a channel", () => {
  const firstPage = (input: ChannelInput) => channelOn(input).notices.flatMap(({ code, firstPage }) => (firstPage ? [code] : []));
  const ofUse = ["retry-cap", "live-or-recorded"];

  test("stands on the first page where the channel can be used, or may be", () => {
    expect(firstPage({ channel: "native-h5", industry: "government/agency", wechatVersion: "latest" })).toEqual(
      expect.arrayContaining(ofUse),
    );
    expect(firstPage({ channel: "native-h5" })).toEqual(expect.arrayContaining(ofUse));
  });

  test.each([{ industry: "dating" }, { industry: "other" }, { camera: "rear" }, { environment: "wecom" }])(
    "and not where it is ruled out: %j",
    (input) => {
      expect(firstPage({ channel: "native-h5", ...input })).not.toEqual(expect.arrayContaining(ofUse.slice(0, 1)));
      expect(textOf("sources-disagree", { channel: "native-h5", ...input })).toMatch(/another product/);
    },
  );

  test("is the time of a review too", () => {
    const disputed = (input: object) =>
      channelOn({ channel: "mini-program", ...input }).notices.filter(({ parts }) =>
        parts.some(({ text }) => text.en.startsWith("Sources differ on the review time")),
      );
    expect(disputed({ industry: "finance/bank" }).map((item) => item.firstPage)).toEqual([true]);
    expect(disputed({ industry: "other" }).map((item) => item.firstPage)).toEqual([false]);
  });
});

describe("what can make a verdict worthless is a notice of its own, before all others of the edition", () => {
  test.each<[string, string, RegExp]>([
    ["mini-program", "healthcare/private-medical", /Grade 3/],
    ["mini-program", "transport/city-transport-card", /since 2024/],
    ["mini-program", "other", /Newer pages/],
    ["native-h5", "finance/bank", /later qualification list/],
  ])("%s, %s: %s", (channel, industry, words) => {
    const [first, ...others] = channelOn({ channel, industry }).notices.filter(({ drift }) => drift === undefined);
    expect(first).toMatchObject({ code: "sources-disagree", caveat: true, firstPage: true });
    expect(first?.parts.map(({ text }) => text.en).join(" ")).toMatch(words);
    expect(first?.parts).toHaveLength(1);
    expect(others.filter(({ caveat }) => caveat)).toEqual([]);
  });

  test("where there is none, nothing comes before", () =>
    expect(channelOn({ channel: "native-h5", industry: "government/agency" }).notices.filter(({ caveat }) => caveat)).toEqual([]));
});
