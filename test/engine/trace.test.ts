import { describe, expect, test } from "vitest";
import { gates } from "../../src/engine/gates/index.ts";
import type { ChannelInput } from "../support/advising.ts";
import { adviceOn } from "../support/advising.ts";
import { ask, edition } from "../support/knowledge.ts";
import { requests } from "../support/pages.ts";

/** What one rule says of a mode: verdict, values given, values required and where that is said, marked where it is inferred. */
function judgementOf(gate: string, mode: string, input: ChannelInput) {
  const judgements = adviceOn(input).trace(input.channel, mode);
  const { verdict, values } = judgements.find((judgement) => judgement.gate === gate) ?? {};
  const { given, required } = values ?? {};
  const sources = required?.sources.map((source) => source.replace(/^.*\//, "")) ?? [];
  return [verdict, given, required?.value, [...sources, ...(required?.inferred ? ["inferred"] : [])]];
}

const native = { channel: "native-h5" };

describe("a rule names the values given and required, and its sources, also where it passes", () => {
  test.each<[string, string, ChannelInput, unknown[]]>([
    [
      "matrix",
      "light",
      native,
      ["supported", { channel: "native-h5", mode: "light" }, { modes: ["light", "digits", "light-digits"] }, ["channel-mode-matrix"]],
    ],
    ["camera", "light", native, ["supported", {}, { camera: "front" }, ["rear-camera", "saas-vs-paas"]]],
    [
      "camera",
      "light",
      { ...native, camera: "rear" },
      ["unsupported", { camera: "rear" }, { camera: "front" }, ["rear-camera", "saas-vs-paas"]],
    ],
    ["environment", "light", native, ["supported", {}, { environments: ["wechat"] }, ["outside-wechat"]]],
    [
      "environment",
      "light",
      { ...native, environment: "server" },
      ["unsupported", { environment: "server" }, { environments: ["wechat"] }, ["outside-wechat"]],
    ],
    [
      "industry",
      "action",
      { channel: "pc-h5" },
      ["supported", {}, { listedIndustry: false }, ["native-h5-mini-program-requirements", "inferred"]],
    ],
    [
      "industry",
      "light",
      native,
      [
        "conditional",
        {},
        { listedIndustry: true },
        ["native-vs-general-h5", "native-h5-mini-program-requirements", "mini-program-rejected", "inferred"],
      ],
    ],
    ["function", "light", native, ["supported", {}, { liveness: true }, ["function-differences", "inferred"]]],
    [
      "function",
      "light",
      { ...native, function: "photo-verification" },
      ["unsupported", { function: "photo-verification" }, { liveness: true }, ["function-differences", "inferred"]],
    ],
    [
      "function",
      "light",
      { ...native, function: "liveness-comparison" },
      ["supported", { function: "liveness-comparison" }, { liveness: true }, ["function-differences"]],
    ],
    ["camera", "digits", { channel: "api" }, ["supported", {}, { camera: "front" }, ["rear-camera", "saas-vs-paas", "inferred"]]],
    [
      "camera",
      "light",
      { ...native, function: "photo-verification" },
      ["supported", { function: "photo-verification" }, {}, ["rear-camera", "saas-vs-paas"]],
    ],
    ["wechat-version", "action", { channel: "pc-h5" }, ["supported", {}, {}, ["wechat-version", "inferred"]]],
    [
      "wechat-version",
      "digits",
      { ...native, os: "ios" },
      ["conditional", { os: "ios" }, { wechatVersion: { android: [6, 5, 4], ios: [6, 5, 6] } }, ["wechat-version"]],
    ],
  ])("%s: %s, %j", (gate, mode, input, judgement) => expect(judgementOf(gate, mode, input)).toStrictEqual(judgement));
});

describe.each(["en", "zh"] as const)("in the answer in %s", (language) => {
  const modes = requests.flatMap((request) => ask(request, { language, verbose: true }).channels.flatMap((channel) => channel.modes));

  test("every mode has every rule in order", () => {
    for (const { trace = [] } of modes) expect(trace.map(({ gate }) => gate)).toEqual(gates.map(({ id }) => id));
  });

  test("every rule has a sentence without a hole, and sources", () => {
    for (const { message, sources } of modes.flatMap(({ trace = [] }) => trace)) {
      expect(message).toMatch(/\S/);
      expect(message).not.toMatch(/undefined|\[object|\s{2}|^\s|\s$/);
      expect(message).not.toMatch(language === "en" ? /[\p{Script=Han}，：；]/u : /[,:;]|\p{Script=Han} +\p{Script=Han}/u);
      expect(sources).not.toEqual([]);
    }
  });

  test("versions are written", () => {
    const wanted = modes.flatMap(({ trace = [] }) => trace).find(({ values }) => values.required.wechatVersion !== undefined);
    expect(wanted?.values.required.wechatVersion).toEqual({ android: "6.7.2", ios: "6.7.2" });
  });
});

test("without being asked for there is no trace, and asked for or not, all else is the same", () => {
  const [plain, verbose] = [false, true].map((wanted) => ask({ channel: edition.channels[0]?.id }, { verbose: wanted }));
  const without = verbose?.channels.map((channel) => ({ ...channel, modes: channel.modes.map(({ trace, ...mode }) => mode) }));
  expect(plain?.channels).toEqual(without);
});
