import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/domain/verdict.ts";
import { ranked } from "../../src/engine/rank.ts";
import { adviceOn } from "../support/advising.ts";

const order = (input: object) => adviceOn(input).channels.map(({ channel }) => channel);

describe("channels are ranked by verdict, supported modes, conditional modes, then the table's order", () => {
  test("with nothing known: three supported modes before two before one, then the conditional ones", () =>
    expect(order({})).toEqual(["general-h5", "app-sdk", "api", "standalone-h5", "pc-h5", "mini-program", "native-h5"]));

  test("with everything in order for WeChat: the table's order among equals", () =>
    expect(order({ industry: "finance/bank", wechatVersion: "latest" })).toEqual([
      "mini-program",
      "native-h5",
      "general-h5",
      "app-sdk",
      "api",
      "standalone-h5",
      "pc-h5",
    ]));

  test("with the version known for digits alone: one supported mode, and still before nothing", () =>
    expect(order({ industry: "finance/bank", wechatVersion: "6.7.0", environment: "wechat" }).slice(0, 4)).toEqual([
      "general-h5",
      "api",
      "mini-program",
      "native-h5",
    ]));
});

test("each criterion counts only where those before it are equal", () => {
  const channel = (name: string, verdict: Verdict, ...modes: Verdict[]) => ({
    name,
    verdict,
    modes: modes.map((mode) => ({ verdict: mode })),
  });
  const worstFirst = [
    channel("nothing", "unsupported", "unsupported", "unsupported"),
    channel("two conditional", "conditional", "conditional", "conditional"),
    channel("one supported", "supported", "supported", "unsupported", "unsupported"),
    channel("the same, later in the table", "supported", "supported", "unsupported", "unsupported"),
    channel("one supported, one conditional", "supported", "supported", "conditional", "unsupported"),
    channel("two supported", "supported", "supported", "supported", "unsupported"),
  ];
  expect(ranked(worstFirst).map(({ name }) => name)).toEqual([
    "two supported",
    "one supported, one conditional",
    "one supported",
    "the same, later in the table",
    "two conditional",
    "nothing",
  ]);
});

describe("alternatives are the other supported channels, best first", () => {
  test.each([
    [{ channel: "mini-program", industry: "other" }, ["general-h5", "app-sdk", "api", "standalone-h5", "pc-h5"]],
    [{ channel: "mini-program", industry: "other", environment: "wechat" }, ["general-h5", "api"]],
    [{ channel: "native-h5", mode: "light" }, ["app-sdk"]],
    [{ environment: "wecom" }, []], // the first is the answer itself
    [{ environment: "pc-browser" }, ["pc-h5"]],
    [{ camera: "rear" }, []],
  ])("%j: %j", (input, alternatives) => expect(adviceOn(input).alternatives).toEqual(alternatives));
});
