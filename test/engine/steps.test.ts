import { describe, expect, test } from "vitest";
import { type ChannelInput, channelOn } from "../support/advising.ts";

const bank = { industry: "finance/bank", wechatVersion: "8.0.50", camera: "front" };
const phasesOf = (input: ChannelInput) => [...new Set(channelOn(input).steps.map(({ phase }) => phase))];
const stepsIn = (phase: string, input: ChannelInput) => channelOn(input).steps.filter((step) => step.phase === phase);

test("a bank in native H5 with a new WeChat and the front camera: three modes, and the way there in four phases", () => {
  const { verdict, modes, steps } = channelOn({ ...bank, channel: "native-h5" });
  expect(verdict).toBe("supported");
  expect(modes.filter((mode) => mode.verdict === "supported").map(({ mode }) => mode)).toEqual(["light", "digits", "light-digits"]);
  expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(["apply", "qualify", "review", "integrate"]);
});

describe("phases", () => {
  test.each([
    ["mini-program", ["apply", "qualify", "review", "integrate"]],
    ["native-h5", ["apply", "qualify", "review", "integrate"]],
    ["general-h5", ["apply", "integrate"]], // no industry limit: nothing to qualify for, no review by WeChat
    ["standalone-h5", ["apply", "integrate"]],
    ["pc-h5", ["apply", "integrate"]],
    ["app-sdk", ["apply", "integrate"]],
    ["api", ["apply", "integrate"]],
  ])("%s: %j", (channel, phases) => expect(phasesOf({ ...bank, channel })).toEqual(phases));
});

describe("an unsupported channel gets no steps, a conditional one does", () => {
  test.each([
    [{ channel: "native-h5", industry: "dating" }, []],
    [{ channel: "api", camera: "rear" }, []],
    [{ channel: "pc-h5", mode: "light" }, []],
    [{ channel: "native-h5" }, ["apply", "qualify", "review", "integrate"]],
    [{ channel: "api", function: "photo-verification" }, ["apply", "integrate"]],
  ])("%j: %j", (input, phases) => expect(phasesOf(input)).toEqual(phases));
});

describe("the review takes", () => {
  test("3 to 5 working days for native H5, as stated", () => {
    const [review, ...more] = stepsIn("review", { ...bank, channel: "native-h5" });
    expect(more).toEqual([]);
    expect(review?.title.en).toMatch(/3 to 5 working days/);
    expect(review).toMatchObject({ sources: ["faq-classic/native-vs-general-h5"], inferred: false });
  });

  test("a time that is not stated for the mini program", () => {
    const [review, ...more] = stepsIn("review", { ...bank, channel: "mini-program" });
    expect(more).toEqual([]);
    expect(`${review?.title.en} ${review?.detail.en}`).toMatch(/not stated/);
  });
});

describe("the API is sent what the wanted function takes", () => {
  test.each([
    ["liveness-verification", "send-video-and-identity"],
    ["liveness-comparison", "send-video-and-photo"],
    ["photo-verification", "send-photo-and-identity"],
  ])("%s: %s", (wanted, id) =>
    expect(
      stepsIn("integrate", { channel: "api", function: wanted })
        .map((step) => step.id)
        .filter((step) => step.startsWith("send-")),
    ).toEqual([id]),
  );
});
