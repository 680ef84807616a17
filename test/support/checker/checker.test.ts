import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask } from "../knowledge.ts";
import { type checks, wrongIn } from "./check.ts";
import type { Told } from "./told.ts";

const told = (request: object): Told => JSON.parse(JSON.stringify(ask(request)));

/** The answer with one member made something else: `channels.0.verdict`; `undefined` takes it away. */
function slipped(answer: Told, path: string, value: unknown): Told {
  const members = path.split(".");
  const last = members.pop() ?? "";
  const holder = members.reduce(
    (inside: Record<string, never>, member) => inside[member] ?? {},
    answer as unknown as Record<string, never>,
  );
  if (!Object.hasOwn(holder, last)) throw new Error(`there is no ${path}`);
  Object.assign(holder, { [last]: value });
  return JSON.parse(JSON.stringify(answer));
}

type Slip = [path: string, value: unknown, check: keyof typeof checks, wrong: string];

describe.each<[string, object, Slip[]]>([
  [
    "where a camera and a version stand in the way",
    { industry: "finance", channel: "native-h5", wechatVersion: "6.5.5", os: "android", camera: "rear" },
    [
      ["verdict", "supported", "verdicts", 'verdict: says "supported", should say "unsupported"'],
      ["channels.0.delivery", "paas", "verdicts", "native-h5 delivery"],
      ["channels.0.modes.1.verdict", "conditional", "verdicts", "native-h5 modes"],
      ["channels.0.modes.0.minimumWeChat.ios", "6.7.3", "versions", "native-h5 light minimumWeChat"],
      ["channels.0.modes.0.systems", undefined, "versions", "native-h5 light systems"],
      ["channels.0.modes.0.systems.android", "conditional", "versions", "native-h5 light systems"],
      ["channels.0.modes.0.reasons", [], "reasons", "native-h5 light: lacks camera-rear"],
      ["channels.0.modes.0.reasons.0.code", "camera-ok", "reasons", "native-h5 light: camera-ok does not hold"],
      ["channels.0.modes.0.reasons.0.message", "The camera is wrong", "reasons", "native-h5 light: camera-rear does not name"],
      ["channels.0.modes.0.reasons.0.inferred", true, "reasons", "native-h5 light: camera-rear is stated"],
      ["channels.0.modes.0.reasons.0.sources", ["faq-classic/wecom"], "reasons", "native-h5 light: camera-rear does not cite"],
      ["channels.0.reasons", [], "reasons", "native-h5: has no reason"],
      ["missing", ["wechatVersion"], "consequences", "missing"],
      ["channels.0.notices", [], "notices", "native-h5: the notice retry-cap is missing"],
      ["channels.0.notices.1.message", "30 retries", "notices", "native-h5 retry-cap: does not say 20"],
      ["request.language", "zh", "request", "request.language"],
      ["warnings", [{ code: "camera-irrelevant", message: "" }], "warnings", "warnings"],
      ["command", "advisor --channel native-h5 --lang en", "command", "command"],
      ["sources", {}, "sources", "sources"],
      ["sources.faq-classic/rear-camera.url", "somewhere", "sources", "faq-classic/rear-camera: has no title or no address"],
    ],
  ],
  [
    "where the way is open",
    { industry: "finance/bank", channel: "native-h5", wechatVersion: "6.5.5", camera: "front" },
    [
      ["alternatives", ["general-h5"], "consequences", "alternatives"],
      ["channels.0.unlocks", [], "unlocks", "native-h5 unlocks"],
      ["channels.0.unlocks.0.set.wechatVersion", { android: "6.7.1", ios: "6.7.2" }, "unlocks", "light is not supported with it"],
      ["channels.0.unlocks.0.set", { camera: "front", wechatVersion: { android: "6.7.2", ios: "6.7.2" } }, "unlocks", "would do"],
      ["channels.0.steps", [], "steps", "native-h5: no step to review"],
      ["channels.0.notices", [], "notices", "native-h5: the notice changed-in-newer-edition is missing"],
      ["channels.0.notices.0.message", "Light is gone.", "notices", "native-h5 changed-in-newer-edition: does not name digits"],
      ["channels.0.steps.0.phase", "operate", "steps", "native-h5 phases"],
      ["channels.0.steps.0.detail", " ", "steps", "native-h5 apply: says nothing"],
      ["channels.0.steps.0.links.0.url", "cloud.tencent.com", "sources", "native-h5 apply: a link leads nowhere"],
      ["channels.0.steps.0.sources", [], "sources", "native-h5 apply: cites no source"],
    ],
  ],
])("the checker finds one slip in an answer %s", (_, request, slips) => {
  test("where there is none it finds none", () => expect(wrongIn(told(request), told)).toEqual([]));

  test.each(slips)("%s: %j (%s)", (path, value, check, wrong) => {
    const found = wrongIn(slipped(told(request), path, value), told);
    expect(found.filter((line) => line.startsWith(`${check}: `)).join("\n")).toContain(wrong);
  });
});

describe("npm run verify-answer FILE", () => {
  const verify = (answer: Told) => {
    const file = join(mkdtempSync(join(tmpdir(), "advisor-")), "answer.json");
    writeFileSync(file, JSON.stringify(answer));
    const { stdout, status } = spawnSync("npm", ["run", "--silent", "verify-answer", "--", file], { encoding: "utf8" });
    return { stdout, status };
  };

  test("says that an answer is right, having asked the program again", () =>
    expect(verify(told({ industry: "finance/bank", channel: "native-h5", wechatVersion: "6.7.0" }))).toMatchObject({
      stdout: expect.stringMatching(/^right: /),
      status: 0,
    }));

  test("says what is wrong, one line each, exit code 1", () => {
    const answer = slipped(told({ channel: "pc-h5" }), "verdict", "conditional");
    expect(verify(answer)).toEqual({ stdout: 'verdicts: verdict: says "conditional", should say "supported"\n', status: 1 });
  });
});
