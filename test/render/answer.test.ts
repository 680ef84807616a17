import { describe, expect, test } from "vitest";
import { colourStyle } from "../../src/render/style.ts";
import { ask } from "../support/knowledge.ts";
import { linesOf, pageOf } from "../support/pages.ts";

const bank = { industry: "finance/bank", channel: "native-h5", wechatVersion: "6.7.0", camera: "front" };

describe("one channel: what a person wants to know first stands first", () => {
  test("the verdict with its modes, and what was asked", async () => {
    const [title, asked] = await linesOf(ask(bank));
    expect(title).toMatch(/^WeChat native H5: supported with digits +edition faq-classic$/);
    expect(asked).toBe("Asked: finance › bank (finance/bank); WeChat 6.7.0 on Android and iOS; front");
  });

  test.each([
    [bank, "en"],
    [bank, "zh"],
    [{ channel: "native-h5" }, "en"],
    [{ channel: "mini-program", industry: "finance", wechatVersion: { ios: "6.5.5" } }, "en"],
    [{ channel: "api" }, "zh"],
  ] as const)("verdict, modes and first step are in the first 24 lines: %j in %s", async (request, language) => {
    const answer = ask(request, { language });
    const text = (await linesOf(answer)).slice(0, 24).join("\n");
    const [channel] = answer.channels;
    expect(text).toContain(channel?.steps[0]?.title);
    for (const { name } of channel?.modes ?? []) expect(text).toContain(name);
  });

  test("a mode's row has its minimum and why it is refused, both systems told at once", async () => {
    expect(await linesOf(ask(bank), pageOf(100))).toContainEqual(
      expect.stringMatching(/✖ light +6\.7\.2\+ +6\.7\.2\+ +not supported: WeChat 6\.7\.0 is below 6\.7\.2 \[\d\]$/),
    );
  });

  test("where the minimums differ, each has its system", async () => {
    const text = (await linesOf(ask({ ...bank, wechatVersion: "6.5.3" }), pageOf(100))).join("\n");
    expect(text.replace(/\s+/g, " ")).toMatch(/✖ digits .* WeChat 6\.5\.3 is below 6\.5\.4 \(Android\) and 6\.5\.6 \(iOS\)/);
  });

  test("where one system is too old, that one is told", async () => {
    const text = (await linesOf(ask({ ...bank, wechatVersion: { android: "8", ios: "6.5.5" } }), pageOf(100))).join("\n");
    expect(text).toContain("depends on the phone's system");
    expect(text).toMatch(/\? digits .* on Android only: WeChat 6\.5\.5 on iOS is below\s+6\.5\.6/);
    expect(text).not.toContain("WeChat 8 on Android meets");
  });

  test.each([
    [{}, "advisor documents --industry finance/bank"],
    [{ edition: "faq-flash" }, "advisor documents --industry finance/bank --edition faq-flash"],
  ])("the documents are those of the edition that answers: %j", async (edition, command) => {
    const lines = (await linesOf(ask({ ...bank, ...edition }), pageOf(100))).map((line) => line.trim());
    expect(lines[lines.indexOf("What the qualification lists ask for:") + 1]).toBe(command);
  });

  test("only the judged systems have a column", async () => {
    const text = (await linesOf(ask({ ...bank, os: "ios" }))).join("\n");
    expect(text).toContain("iOS");
    expect(text.replaceAll("on Android and iOS", "")).not.toContain("Android");
  });

  test("an industry is told with its id, once where both are alike", async () => {
    const asked = async (industry: string) => (await linesOf(ask({ channel: "api", industry })))[1];
    expect(await Promise.all(["other", "dating"].map(asked))).toEqual(["Asked: other industries (other)", "Asked: dating"]);
  });

  test("channels without a minimum have no column for it", async () => {
    expect(await linesOf(ask({ channel: "pc-h5" }))).toContain("  Liveness mode  Verdict");
  });

  test("what depends says on what, and which flag answers it", async () => {
    const text = (await linesOf(ask({ channel: "native-h5" }))).join("\n");
    expect(text).toContain("WeChat native H5: depends on the industry and the WeChat version");
    expect(text).toContain("lowest WeChat version (--wechat-version)");
  });

  test("what is only inferred says so", async () => {
    expect((await linesOf(ask(bank), pageOf(100))).join("\n")).toContain('industry list includes "finance › bank" (inferred)');
    expect((await linesOf(ask(bank, { language: "zh" }), pageOf(100))).join("\n")).toContain("行业范围内（推断）");
  });
});

describe("a channel that is out of the question", () => {
  test("says why at once, then where to go instead", async () => {
    const lines = await linesOf(ask({ channel: "mini-program", industry: "dating" }));
    expect(lines[0]).toMatch(/^WeChat mini program: not supported /);
    expect(lines[2]).toContain("closed to this industry: dating");
    expect(lines.join("\n")).toMatch(/What would work instead\n {2}WeChat general H5 \(general-h5\), /);
    expect(lines).not.toContain("What to do");
  });

  test("does not tell what is still open, as it no longer matters", async () => {
    expect((await linesOf(ask({ channel: "mini-program", industry: "dating" }))).join("\n")).not.toContain("decides");
  });

  test("a mode that the channel does not offer is named in the title", async () => {
    const lines = await linesOf(ask({ ...bank, mode: "action" }));
    expect(lines[0]).toMatch(/^WeChat native H5, action: not supported /);
    expect(lines.join(" ").replace(/\s+/g, " ")).toContain("WeChat native H5 does not offer action");
  });

  test("a mode that is wanted stands first with verdict and reason, the others below it with their verdict alone", async () => {
    const lines = await linesOf(ask({ channel: "native-h5", mode: "silent" }), pageOf(120));
    const head = lines.findIndex((line) => line.includes("Liveness mode"));
    expect(lines.slice(head + 1, head + 6).map((line) => line.trim().replace(/ {2,}/g, " | "))).toEqual([
      "✖ silent | not supported: WeChat native H5 does not offer silent [1]",
      "? light | 6.7.2+ | 6.7.2+ | depends",
      "? digits | 6.5.4+ | 6.5.6+ | depends",
      "? light+digits | 6.7.2+ | 6.7.2+ | depends",
      "– action: not offered in this channel [1]",
    ]);
  });
});

describe("a function without liveness", () => {
  test("has no table of modes, and says why", async () => {
    const text = (await linesOf(ask({ function: "photo-verification", channel: "api" }))).join("\n");
    expect(text).toMatch(/^API: supported +edition/);
    expect(text).toContain("Photo verification does no liveness detection");
    expect(text).not.toContain("Liveness mode");
    expect(text).toContain("What to do");
  });
});

describe("all channels", () => {
  test("are ranked, and the best is told in full", async () => {
    const text = (await linesOf(ask({ environment: "wecom" }))).join("\n");
    expect(text).toMatch(/^Supported in 1 of 7 channels /);
    expect(text).toMatch(/✔ Standalone H5 +standalone-h5 +supported: digits, action/);
    expect(text).toMatch(/✖ API +api +not supported: WeCom takes standalone H5/);
    expect(text).toContain("Ranked first, Standalone H5: supported with digits and action");
    expect(text).toContain("--channel ID");
  });

  test("by what they are ranked is said, lest the first be taken for the best", async () => {
    const text = (await linesOf(ask({ environment: "wecom" }))).join("\n");
    expect(text).toMatch(/\nRanked by verdict, number of modes that work, FAQ order; not a recommendation\nAnother channel in full/);
  });

  test("what works on one system alone says so, in place of a verdict that depends", async () => {
    const request = { industry: "bank", wechatVersion: { android: "8.0", ios: "6.7.1" }, camera: "front" };
    expect((await linesOf(ask(request))).join("\n")).toMatch(/mini-program +supported: digits; on Android only:\s+light, light\+digits/);
    expect((await linesOf(ask({ ...request, mode: "light" }))).join("\n")).toMatch(/mini-program +on Android only: light\n/);
  });

  test("none of which will do: what would open one, and no steps", async () => {
    const text = (await linesOf(ask({ camera: "rear" }))).join("\n");
    expect(text).toMatch(/^No channel can do this /);
    expect(text).toMatch(/Each of these changes would open more\n.*WeChat general H5/);
    expect(text).not.toContain("What to do");
  });

  test("nothing given: the page says so", async () => {
    expect((await linesOf(ask({})))[1]).toBe("Nothing was given, so every channel is judged");
  });
});

test("where no notice matters at once, those on demand are not called more of them", async () => {
  const answer = ask({ channel: "mini-program", industry: "dating" });
  expect(await linesOf(answer)).toContain("  10 notices: --verbose shows them");
  const long = await linesOf(answer, pageOf(80), true);
  expect(long).toContain("Good to know");
  expect(long).not.toContain("More notices");
});

describe("--verbose", () => {
  test("adds the rules one by one, every notice and the sources' addresses", async () => {
    const answer = ask(bank, { verbose: true });
    const [short, long] = [(await linesOf(answer)).join("\n"), (await linesOf(answer, pageOf(80), true)).join("\n")];
    expect(short).toMatch(/\d more notices: --verbose shows them/);
    expect(long).toContain("Rule by rule: digits");
    expect(long).toContain("More notices");
    expect(long).toMatch(/\[1\] {2}.*\n {7}https:/);
  });
});

test("the command breaks before a flag and can be pasted", async () => {
  const answer = ask(bank);
  const lines = await linesOf(answer, pageOf(60));
  const start = lines.indexOf("Get this answer again") + 1;
  const pasted = lines.slice(start, lines.indexOf("", start)).map((line) => line.trim());
  expect(pasted.length).toBeGreaterThan(1);
  expect(pasted.slice(1).every((line) => line.startsWith("--"))).toBe(true);
  expect(pasted.join(" ").replaceAll("\\ ", "")).toBe(answer.command);
});

test("colour changes no word and no column", async () => {
  const answer = ask(bank, { language: "zh" });
  expect(await linesOf(answer, { columns: 80, style: await colourStyle(true) })).toEqual(await linesOf(answer));
});

test("nothing in an answer can steer the terminal", async () => {
  const answer = ask(bank);
  const hostile = { ...answer, channels: answer.channels.map((channel) => ({ ...channel, name: "a\u001b[2Jb\u202ec\nd" })) };
  expect((await linesOf(hostile))[0]).toContain("a\\u001b[2Jb\\u202ec d: supported");
});
