import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test } from "vitest";
import { functionsRunBy } from "../../src/build/calls.ts";
import { withEager } from "../../src/build/eager.ts";

/** The functions that begin with these words. */
const functionsIn = (code: string, ...beginnings: string[]): Set<number> => new Set(beginnings.map((beginning) => code.indexOf(beginning)));

describe("functions that are sure to be called", () => {
  test("stand in brackets where they are expressions", () => {
    const code = "var a=function(){return 1},b=function(){return 2};";
    expect(withEager(code, functionsIn(code, "function(){return 1}"))).toBe("var a=(function(){return 1}),b=function(){return 2};");
  });

  test("stand in brackets as arguments and within each other", () => {
    const code = "x(function(){return y(function(){})})";
    expect(withEager(code, functionsIn(code, "function(){return", "function(){}"))).toBe("x((function(){return y((function(){}))}))");
  });

  test("become variables at the start where they are declared, so that what stands before them can call them", () => {
    const code = "result=f();function f(){return g()}function g(){return 3}";
    const eager = withEager(code, functionsIn(code, "function f", "function g"));
    expect(eager).toBe("var f=(function f(){return g()});var g=(function g(){return 3});result=f();");
    const context = { result: 0 };
    runInNewContext(eager, context);
    expect(context.result).toBe(3);
  });

  test("stay as they are where they are declared within another, for what calls them may stand before them there", () => {
    const code = "function f(){return g();function g(){}}";
    expect(withEager(code, functionsIn(code, "function g"))).toBe(code);
  });
});

test("what every call runs is what V8 says that each of them ran", () => {
  const folder = mkdtempSync(join(tmpdir(), "advisor-calls-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "program.cjs");
  const code = ";function always(){}function sometimes(){}always();if(process.argv[2]==='x')sometimes();";
  writeFileSync(file, code);
  const run = (...calls: string[][]) => [...functionsRunBy(file, calls)(file)];
  const [always, sometimes] = [code.indexOf("function always"), code.indexOf("function sometimes")];
  expect(run(["x"])).toEqual(expect.arrayContaining([always, sometimes]));
  expect(run(["x"], ["y"])).toContain(always);
  expect(run(["x"], ["y"])).not.toContain(sometimes);
});

describe.each(["core", "run", "words-zh", "words-en", "help", "text"])("dist/%s.cjs", (part) => {
  const code = readFileSync(`dist/${part}.cjs`, "utf8");

  test("has in brackets what scripts or help run", () => expect(code).toContain("=(function"));

  test("has no literal that V8 looks up in all of Unicode as soon as it reads it", () => expect(code).not.toMatch(/[^\\]\\p\{/));
});

test.each([
  [
    ["--json", "--channel", "api", "--lang", "zh"],
    ["advisor.cjs", "core.cjs", "knowledge.json", "run.cjs", "words-zh.cjs"],
  ],
  [["--help"], ["advisor.cjs", "help.cjs", "text.cjs"]],
  [["--version"], ["advisor.cjs"]],
])("%j loads nothing that it does not need", (words, files) => {
  const told = `process.on("exit", () => console.error(JSON.stringify(Object.keys(require.cache))));`;
  const { stderr } = spawnSync(process.execPath, ["-e", `${told} require("./dist/advisor.cjs").start();`, "advisor", ...words], {
    encoding: "utf8",
  });
  expect(
    JSON.parse(stderr)
      .map((path: string) => basename(path))
      .sort(),
  ).toEqual(files);
});

test("what asks the questions loads no words before it says something, and then those of one language", () => {
  const told = `console.log(JSON.stringify(Object.keys(require.cache)));`;
  const loadedBy = (program: string): string[] => {
    const { stdout } = spawnSync(process.execPath, ["-e", `${program} ${told}`], { encoding: "utf8" });
    return JSON.parse(stdout)
      .map((path: string) => basename(path))
      .filter((name: string) => name.startsWith("words-"));
  };
  expect(loadedBy(`require("./dist/wizard.cjs");`)).toEqual([]);
  const first = loadedBy(`require("./dist/library/question.cjs").nextQuestion({ language: "zh" });`);
  expect(first).toContain("words-asking-zh.cjs");
  expect(first.filter((name) => !name.endsWith("-zh.cjs"))).toEqual([]);
});
