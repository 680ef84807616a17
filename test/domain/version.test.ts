import { describe, expect, test } from "vitest";
import { compareVersions, formatVersion, parseVersion, versionBefore } from "../../src/domain/version.ts";

describe("a version is one to four numeric parts of 0 to 99999, a leading v allowed, or latest", () => {
  test.each<[string, readonly number[] | "latest" | undefined]>([
    ["8", [8]],
    ["8.0.50", [8, 0, 50]],
    ["8.0.50.2701", [8, 0, 50, 2701]],
    ["v8.0.50", [8, 0, 50]],
    ["V8.0", [8, 0]],
    ["99999.0", [99_999, 0]],
    [" 6.7.2 ", [6, 7, 2]],
    ["６.７.２", [6, 7, 2]], // full width
    ["latest", "latest"],
    ["Latest", "latest"],
    ["100000", undefined],
    ["1.2.3.4.5", undefined],
    ["6.7.", undefined],
    [".6", undefined],
    ["6..7", undefined],
    ["6.x", undefined],
    ["-6.7", undefined],
    ["6,7", undefined],
    ["vv6", undefined],
    ["v latest", undefined],
    ["", undefined],
  ])("%j: %j", (text, version) => expect(parseVersion(text)).toEqual(version));
});

describe("versions compare part by part as numbers", () => {
  test.each<[string, "<" | "=" | ">", string]>([
    ["6.10", ">", "6.7.2"],
    ["6.7", "=", "6.7.0"],
    ["6.7", "=", "6.7.0.0"],
    ["6.7.1", "<", "6.7.2"],
    ["7", ">", "6.99999.99999.99999"],
    ["6.7.2", "<", "6.7.2.1"],
    ["latest", ">", "99999.99999.99999.99999"],
    ["latest", "=", "latest"],
    ["6.7.2", "<", "latest"],
  ])("%s %s %s", (a, sign, b) => {
    const [left, right] = [parseVersion(a), parseVersion(b)];
    if (left === undefined || right === undefined) throw new Error("no version");
    expect(Math.sign(compareVersions(left, right))).toBe({ "<": -1, "=": 0, ">": 1 }[sign]);
  });
});

describe("the greatest version that is still before another", () => {
  test.each<[number[], number[] | undefined]>([
    [
      [6, 5, 4],
      [6, 5, 3],
    ],
    [
      [6, 7],
      [6, 6],
    ],
    [
      [6, 7, 0],
      [6, 6, 99_999],
    ],
    [
      [7, 0, 0],
      [6, 99_999, 99_999],
    ],
    [[0, 0], undefined],
  ])("%j: %j", (version, before) => expect(versionBefore(version)).toEqual(before));
});

test.each([
  [[8, 0, 50], "8.0.50"],
  ["latest", "latest"],
] as const)("%j is written %s", (version, text) => expect(formatVersion(version)).toBe(text));
