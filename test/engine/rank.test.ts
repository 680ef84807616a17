import { describe, expect, test } from "vitest";
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
