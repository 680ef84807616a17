import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LockFile, strangersIn } from "../../src/build/supply.ts";

const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("what is published", () => {
  test("runs no script when it is installed, and depends on nothing", () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect(manifest).not.toHaveProperty("dependencies");
  });

  test("is built from packages of one lock file, with the checksum of each that every system needs", () => {
    const locked = Object.entries(lock.packages).filter(([path, entry]) => path !== "" && !("optional" in entry));
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, entry]) => !("integrity" in entry)).map(([path]) => path)).toEqual([]);
  });
});

describe("a bundled library is a stranger, and so is one that brings a stranger", () => {
  const fine = { license: "MIT" };

  test.each<[string, LockFile["packages"], string[]]>([
    ["known terms, no script", { "node_modules/a": fine }, []],
    [
      "a script at installation",
      { "node_modules/a": { ...fine, hasInstallScript: true } },
      ["node_modules/a runs a script when it is installed"],
    ],
    ["other terms", { "node_modules/a": { license: "GPL-3.0" } }, ["node_modules/a has the licence GPL-3.0; these are known: "]],
    ["no terms", { "node_modules/a": {} }, ["node_modules/a has the licence none; these are known: "]],
    [
      "a dependency's dependency with a script",
      {
        "node_modules/a": { ...fine, dependencies: { b: "1" } },
        "node_modules/b": { ...fine, optionalDependencies: { c: "1" } },
        "node_modules/c": { ...fine, hasInstallScript: true },
      },
      ["node_modules/c runs a script when it is installed"],
    ],
    [
      "its own copy counts, not another's",
      {
        "node_modules/a": { ...fine, dependencies: { b: "1" } },
        "node_modules/a/node_modules/b": { license: "GPL-3.0" },
        "node_modules/b": fine,
      },
      ["node_modules/a/node_modules/b has the licence GPL-3.0; these are known: "],
    ],
    ["not locked", {}, ["node_modules/a is not in the lock file"]],
  ])("%s", (_, packages, strangers) =>
    expect(strangersIn({ packages }, ["a"])).toEqual(strangers.map((begin) => expect.stringContaining(begin))),
  );

  test("two that depend on each other are each looked at once", () => {
    const packages = {
      "node_modules/a": { ...fine, dependencies: { b: "1" } },
      "node_modules/b": { license: "GPL-3.0", dependencies: { a: "1" } },
    };
    expect(strangersIn({ packages }, ["a", "b"])).toHaveLength(1);
  });
});
