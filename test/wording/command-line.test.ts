import { describe, expect, test } from "vitest";
import { commandFor } from "../../src/wording/command-line.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

const command = (input: object) => commandFor(requestOf(input), knowledge.defaultEdition).join(" ");

describe("the canonical command", () => {
  test.each([
    [{ mode: "digits", channel: "api", industry: "bank" }, "advisor --industry finance/bank --channel api --mode digits --lang en"],
    [
      { function: "活体比对", camera: "back", os: "iPhone", environment: "企微", language: "zh" },
      "advisor --environment wecom --os ios --camera rear --function liveness-comparison --lang zh",
    ],
    [{ channel: "api", wechatVersion: "v8.0.50" }, "advisor --channel api --wechat-version 8.0.50 --lang en"],
    [{ channel: "api", wechatVersion: { ios: "8.0" } }, "advisor --channel api --wechat-ios 8.0 --lang en"],
    [
      { channel: "api", wechatVersion: { ios: "8.0", android: "latest" }, os: "ios" },
      "advisor --channel api --wechat-android latest --wechat-ios 8.0 --os ios --lang en",
    ],
    [{ wechatVersion: {}, camera: null, channel: "api" }, "advisor --channel api --lang en"],
    [{ channel: "api", edition: edition.id }, "advisor --channel api --lang en"],
  ])("%j: %s", (input, expected) => expect(command(input)).toBe(expected));

  test("of an empty request asks for an answer, where the bare program would ask questions", () =>
    expect(command({})).toBe("advisor --no-input --lang en"));

  test("names an edition that is not the default", () =>
    expect(commandFor({ channel: "api", edition: "another", language: "en" }, edition.id).join(" ")).toBe(
      "advisor --channel api --edition another --lang en",
    ));
});
