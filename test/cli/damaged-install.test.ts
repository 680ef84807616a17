import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { environment } from "../support/program.ts";

const damages: Record<string, (file: string) => void> = {
  "cut off": (file) => writeFileSync(file, readFileSync(file).subarray(0, 1_000)),
  missing: (file) => rmSync(file),
};

interface Damage {
  part: string;
  damage: string;
  call?: string[];
  env?: Record<string, string>;
}

/** Runs a copy of the program of which one file is damaged. */
function damaged({ part, damage, call = ["--channel", "api"], env = {} }: Damage) {
  const folder = mkdtempSync(join(tmpdir(), "advisor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const copied of ["bin", "dist", "package.json"]) cpSync(copied, join(folder, copied), { recursive: true });
  damages[damage]?.(join(folder, "dist", part));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "bin/advisor.cjs"), ...call, "--lang", "en"], {
    encoding: "utf8",
    env: environment(env),
  });
  return { status, stdout, lines: stderr.trimEnd().split("\n") };
}

describe.each(["knowledge.json", "core.cjs", "run.cjs", "text.cjs"])("where %s of an installed package is", (part) => {
  test.each(Object.keys(damages))("%s, one line says so", (damage) =>
    expect(damaged({ part, damage })).toEqual({
      status: 1,
      stdout: "",
      lines: [expect.stringMatching(/^advisor cannot be loaded: .+ \(ADVISOR_DEBUG=1 shows where\)$/)],
    }),
  );
});

test("a command that is missing is told as any other internal error", () =>
  expect(damaged({ part: "commands/matrix.cjs", damage: "missing", call: ["matrix"] })).toMatchObject({
    status: 1,
    stdout: "",
    lines: expect.arrayContaining([expect.stringMatching(/^internal error: .*matrix\.cjs/)]),
  }));

test("ADVISOR_DEBUG shows where it happened", () =>
  expect(damaged({ part: "knowledge.json", damage: "missing", env: { ADVISOR_DEBUG: "1" } })).toMatchObject({
    status: 1,
    lines: expect.arrayContaining([expect.stringContaining("knowledge.json"), expect.stringMatching(/^ {4}at /)]),
  }));
