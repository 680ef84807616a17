import { describe, expect, test } from "vitest";
import { matrixShape } from "../../src/contract/documents/matrix-shape.ts";
import { matrixOf } from "../../src/topics/matrix.ts";
import { asOf, knowledge } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

const matrixFor = (input: object, model = knowledge) => matrixOf(topicOn(input, "en", model));

/** The FAQ's table, by hand: light, digits, light+digits, action, silent. */
const table: Record<string, string> = {
  "mini-program": "✓✓✓--",
  "native-h5": "✓✓✓--",
  "general-h5": "-✓-✓✓",
  "standalone-h5": "-✓-✓-",
  "pc-h5": "---✓-",
  "app-sdk": "✓✓-✓-",
  api: "-✓-✓✓",
};

describe("the matrix is the FAQ's table", () => {
  const { modes, channels } = matrixFor({});

  test("modes and channels stand in its order", () => {
    expect(modes).toEqual(["light", "digits", "light-digits", "action", "silent"]);
    expect(channels.map(({ channel }) => channel)).toEqual(Object.keys(table));
  });

  test.each(channels)("$channel", ({ channel, cells }) => {
    expect(modes.map((mode) => (cells[mode] ? "✓" : "-")).join("")).toBe(table[channel]);
  });

  test("only the mini program and native H5 are limited to industries and need WeChat versions", () => {
    for (const { channel, industryLimited, minimumWeChat } of channels) {
      const limited = ["mini-program", "native-h5"].includes(channel);
      expect(industryLimited).toBe(limited);
      expect(minimumWeChat).toEqual(
        limited
          ? {
              light: { android: "6.7.2", ios: "6.7.2" },
              digits: { android: "6.5.4", ios: "6.5.6" },
              "light-digits": { android: "6.7.2", ios: "6.7.2" },
            }
          : {},
      );
    }
  });
});

test("it is narrowed to a channel and a mode", () => {
  const { modes, channels } = matrixFor({ channel: "通用 H5", mode: "digits" });
  expect(modes).toEqual(["digits"]);
  expect(channels).toMatchObject([{ channel: "general-h5", cells: { digits: true }, minimumWeChat: {} }]);
});

test("it has the shape of its schema, and cites what it rests on", () => {
  const matrix = matrixFor({});
  expect(matrixShape.parse(matrix)).toEqual(matrix);
  expect(Object.keys(matrix.sources)).toContain("faq-classic/channel-mode-matrix");
});

describe("where a newer edition has other ticks, one sentence says which and how to see them", () => {
  const newerFor = (input: object) => matrixFor(input, asOf("faq-flash")).newer;

  test("channels that differ alike together", () => {
    expect(newerFor({})).toEqual({
      edition: "faq-flash",
      message:
        "The newer edition, Flash FAQ (undated), has flash instead of light, digits and light+digits in the WeChat mini program and WeChat native H5; flash instead of digits in the App SDK. See advisor changes or --edition faq-flash",
      sources: ["faq-flash/channel-mode-matrix"],
    });
  });

  test.each([
    [{ channel: "native-h5", mode: "light" }, /has no light in WeChat native H5\./],
    [{ channel: "mini-program", language: "zh" }, /里，微信小程序用一闪取代光线、数字和光线\+数字。/],
  ])("of what was asked for: %j", (input, sentence) => expect(newerFor(input)?.message).toMatch(sentence));

  test.each([{ channel: "pc-h5" }, { mode: "action" }, { edition: "faq-flash" }])("nothing is said where it has the same: %j", (input) =>
    expect(newerFor(input)).toBeUndefined(),
  );
});
