import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { builtProgram, environment } from "../support/program.ts";

const trap = fileURLToPath(new URL("../support/footprint.cjs", import.meta.url));

/** Runs the program where it can open no socket, start no program and write no file; `traces`: what it tried. */
async function trapped(args: readonly string[], stdin = "") {
  const [node, ...program] = builtProgram;
  const folder = mkdtempSync(join(tmpdir(), "advisor-"));
  const child = spawn(node, ["--require", trap, ...program, ...args], {
    cwd: folder,
    env: environment({ HOME: folder }),
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const [stdout, stderr, traces] = ["", "", ""].map((_, index) => {
    const chunks: Buffer[] = [];
    child.stdio[index + 1]?.on("data", (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  child.stdin?.end(stdin);
  const [code] = await once(child, "close");
  const text = (chunks: Buffer[] = []) => `${Buffer.concat(chunks)}`;
  return { code, stdout: text(stdout), stderr: text(stderr), traces: text(traces), left: readdirSync(folder) };
}

describe("it opens no socket, starts no program and writes no file", () => {
  test.each<[string[], string, number]>([
    [["--channel", "api", "--lang", "en"], "", 0],
    [["--channel", "api", "--json"], "", 0],
    [["--no-input", "--format", "markdown"], "", 0],
    [["--request", "-", "--json"], '{"channel":"小程序"}', 0],
    [["batch"], '{"channel":"api"}\n', 0],
    [["matrix", "--lang", "en"], "", 0],
    [["--help"], "", 0],
    [["--channel", "nowhere"], "", 2],
  ])("%j", async (args, stdin, code) => expect(await trapped(args, stdin)).toMatchObject({ code, traces: "", left: [] }));

  test("the trap works: a file that was asked for is caught", async () =>
    expect(await trapped(["report", "--channel", "api", "--output", "advice.html"])).toMatchObject({
      code: 2,
      traces: expect.stringMatching(/^file /),
      left: [],
    }));
});

test("nothing that is shipped names a module for the network or for other programs", () => {
  const shipped = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((file) => /\.c?js$/.test(file));
  expect(shipped.length).toBeGreaterThan(3);
  for (const file of shipped) {
    const code = readFileSync(join("dist", file), "utf8");
    const modules = [
      ...code.matchAll(
        /(?:require|from|import)\s*\(?\s*["'`](?:node:)?(net|tls|dgram|dns|https?|http2|worker_threads|cluster|inspector)["'`]/g,
      ),
    ];
    expect(modules.map(([, name]) => `${file}: ${name}`)).toEqual([]);
    expect(code).not.toMatch(/\b(?:fetch|WebSocket|XMLHttpRequest)\s*\(/);
  }
});
