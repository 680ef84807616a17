import { describe, expect, test } from "vitest";
import type { Gate } from "../../src/engine/gate.ts";
import { gates } from "../../src/engine/gates/index.ts";
import { channelOf } from "../../src/engine/lookup.ts";
import { rowsOf } from "../../src/engine/rows.ts";
import { requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";

const native = channelOf(edition, "native-h5");

describe.each(gates)("what the rule $id says", (gate: Gate) => {
  const rowsFor = rowsOf(gate, edition);

  test("is said once for all requests that it sees alike, whichever channel and mode they name", () => {
    const first = rowsFor(requestOf({ channel: "native-h5", mode: "light" }));
    expect(rowsFor(requestOf({ channel: "api", mode: "silent" }))).toBe(first);
    expect(rowsFor(requestOf({ language: "zh" }))).toBe(first);
  });

  test("is said anew where it looks at what differs", () => {
    const input = { industry: "dating", environment: "wecom", wechatVersion: "6.7.1", camera: "rear", function: "photo-verification" };
    const looks = gate.reads.some((field) => field in input);
    const [first, second] = [{}, input].map((asked) => rowsFor(requestOf(asked)));
    expect(first === second).toBe(!looks);
    expect(first?.id === second?.id).toBe(!looks);
  });

  test("is one judgement for all modes where it does not tell them apart", () => {
    const { judgements } = rowsFor(requestOf({})).of(native);
    expect(judgements).toHaveLength(edition.modes.length + 1);
    expect(new Set(judgements).size).toBe(gate.byMode ? judgements.length : 1);
  });
});

test("versions are told apart by what they are", () => {
  const rowsFor = gates.filter(({ id }) => id === "wechat-version").map((gate) => rowsOf(gate, edition))[0];
  const ids = ["6.7.1", "6.7.2", "6.7.1"].map((wechatVersion) => rowsFor?.(requestOf({ wechatVersion })).id);
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toBe(ids[2]);
});

test("three rules tell modes apart", () => {
  expect(gates.filter(({ byMode }) => byMode).map(({ id }) => id)).toEqual(["matrix", "function", "wechat-version"]);
});
