import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../support/program.ts";
import { toTheFileName } from "../support/saving.ts";
import { openTerminal } from "../support/terminal.ts";

type Options = Parameters<typeof openTerminal>[1];

function wizard(args: string[] = [], options: Options = {}) {
  const session = openTerminal(args, { columns: 80, rows: 24, ...options });
  onTestFinished(() => session.close());
  return session;
}

/** Takes a bank and the mini program, and then what is preselected on every page, until all is answered. */
async function toTheReview(session: ReturnType<typeof wizard>): Promise<void> {
  await session.waitFor("Which industry");
  session.type("bank");
  await session.waitFor(/❯ finance › bank/);
  session.press("enter");
  await session.waitFor("Where will it run?");
  session.type("mini-program");
  await session.waitFor(/❯ WeChat mini program/);
  session.press("enter");
  await session.waitFor("lowest WeChat version");
  session.press("enter");
  await session.waitFor("Which camera");
  session.press("enter");
  await session.waitFor("Is this right?");
}

describe("the wizard on a terminal", () => {
  test("asks, shows all answers, then the advice and its command", async () => {
    const session = wizard();
    await toTheReview(session);
    session.press("enter");
    await session.waitFor("What next?");
    expect(session.screen()).toContain("WeChat mini program: supported with ");
    expect(session.transcript()).toContain("advisor --industry finance/bank --channel mini-program");
    session.press("enter");
    expect(await session.exited).toMatchObject({ code: 0, stty: { icanon: true, echo: true } });
  });

  test("Esc goes back from every page with the earlier answer preselected", async () => {
    const session = wizard();
    await toTheReview(session);
    for (const [title, preselected] of [
      ["Which camera", /❯ front camera/],
      ["lowest WeChat version", /❯ 6\.7\.2 or later/],
      ["Where will it run?", /❯ WeChat mini program/],
      ["Which industry", /❯ finance › bank/],
    ] as const) {
      session.press("escape");
      await session.waitFor(title);
      await session.waitFor(preselected);
    }
    session.press("escape");
    await session.waitFor("nothing to go back to");
  });

  test("the choice called as it was typed is the one that Enter takes, whatever was typed before", async () => {
    const session = wizard(["--lang", "zh"]);
    await session.waitFor("用在哪个行业");
    for (const [typed, pointed] of [
      ["租车", "出行与交通·租车"],
      ["公交", "出行与交通·公交\n"],
      ["邮政", "快递与邮政·邮政"],
      ["互联网", "医疗·互联网医院"],
      ["公", "医疗·公立医疗机构"],
    ] as const) {
      session.type(`\u0015${typed}`);
      await session.waitFor(`行业？ ${typed}\n❯ ${pointed}`);
    }
    session.type("\u0015租车\r");
    await session.waitFor(/行业：出行与交通·租车/);
  });

  test("Esc clears what was typed, and goes back only then; the last line says which", async () => {
    const session = wizard(["--industry", "bank", "--interactive"]);
    await session.waitFor(/run\?\n❯ .*\n {2}API .*Ctrl-C quit/s);
    session.type("api");
    await session.waitFor(/❯ API .*\n.*Enter select · Esc clear · /);
    session.press("escape");
    await session.waitFor(/run\?\n❯ .*\n {2}API .*Ctrl-C quit/s);
    session.press("escape");
    await session.waitFor("nothing to go back to");
  });

  test.each(["?", "？"])("%s says why it asks while a list is filtered, and belongs to no name", async (key) => {
    const session = wizard();
    await session.waitFor("Which industry");
    session.type(`bank${key}`);
    await session.waitFor(/decides which channels are left.*\n.*for\? bank\n❯ finance › bank.*Esc hide/s);
    session.press("escape");
    await session.waitFor(/for\? bank\n❯ finance › bank.*Esc clear/s);
  });

  test("? says why a name is asked for until one is typed, for then it can belong to it; the last line says which", async () => {
    const session = wizard(["--interactive", "--channel", "pc-h5", "--camera", "front"]);
    await toTheFileName(session);
    await session.waitFor(/File name: faceid-advice\.json\n.*explain/);
    session.type("?");
    await session.waitFor(/overwritten without asking\.\nFile name: faceid-advice\.json\n.*Esc hide/);
    session.press("escape");
    await session.waitFor(/File name: faceid-advice\.json\n.*Esc back/);
    session.type("2?");
    expect(await session.waitFor("File name: faceid-advice.json2?")).not.toContain("explain");
  });

  test("Esc shuts what ? opened, and goes back only then", async () => {
    const session = wizard(["--industry", "bank", "--interactive"]);
    await session.waitFor(/Where will it run\?.*explain/s);
    session.type("?");
    await session.waitFor("Each channel offers different");
    session.press("escape");
    await session.waitFor({
      what: "the page without it",
      holds: (shown) => /Where will it run\?.*explain/s.test(shown) && !shown.includes("Each channel offers different"),
    });
    session.press("escape");
    await session.waitFor("nothing to go back to");
  });

  test("on a screen of six lines what ? and Esc tell takes the room of other lines", async () => {
    const session = wizard([], { rows: 6 });
    await session.waitFor(/^Which industry.*\n❯ .*\n.*\n.*\n.*more below\n.*explain$/);
    session.type("?");
    await session.waitFor(/^Some channels take only.*\n.*which channels are left\.\nWhich industry.*\n❯ .*\n.*more below\n.*Esc hide/);
    session.press("escape");
    await session.waitFor(/^Which industry.*Ctrl-C quit/s);
    session.press("escape");
    await session.waitFor(/This is the first page: nothing to go back to\nWhich industry.*\n❯ /);
  });

  test.each([
    [
      "at 8 lines the source too",
      { rows: 8 },
      /^Some modes need.*\n.*\nSource: .*\n.*\nWhat is the lowest.*\n❯ 6\.7\.2 or later.*\n.*more below\n/,
    ],
    [
      "at 40 columns and 10 lines the reason",
      { rows: 10, columns: 40 },
      /^Some modes need.*\nWhat is the lowest.*❯ 6\.7\.2 or later\n.*more below\n/s,
    ],
  ])("what ? tells is seen whole: %s", async (_, size, shown) => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "native-h5", "--lang", "en"], size);
    await session.waitFor("lowest WeChat version");
    session.type("?");
    await session.waitFor(shown);
  });

  test.each([
    ["en", 40, /^Some modes need a minimum WeChat\nversion\. The oldest one among your…\nWhat is the lowest.*\n.*\n❯ 6\.7\.2 or later\n/],
    ["zh", 24, /^部分模式要求微信达到最\n低版本；用户中最旧的版…\n您的用户中，.*\n.*\n❯ 6\.7\.2 及以上\n/],
  ])("what ? tells and has no room for ends in dots (%s, %d × 8)", async (language, columns, shown) => {
    const asked = ["--interactive", "--industry", "bank", "--channel", "native-h5", "--lang", language];
    const session = wizard(asked, { rows: 8, columns });
    await session.waitFor(/❯ 6\.7\.2/);
    session.type("?");
    await session.waitFor(shown);
  });

  test("what is no version is told how one is written", async () => {
    const session = wizard(["--industry", "bank", "--channel", "mini-program", "--interactive"]);
    await session.waitFor("lowest WeChat version");
    session.type("8.0.x");
    await session.waitFor(/That is not a version\. .*such as\s+8\.0\.50.*choose “I don’t\s+know”/s);
  });

  test("? says why it asks, and the filter takes both languages", async () => {
    const session = wizard();
    await session.waitFor("Which industry");
    session.type("?");
    await session.waitFor("decides which channels are left");
    session.type("银行");
    await session.waitFor(/❯ finance › bank/);
  });

  test("? says what the words of the choice mean that is pointed at, the modes that it leaves too", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--lang", "en"]);
    await session.waitFor("Where will it run?");
    session.type("mini-program?");
    await session.waitFor(
      /\nWeChat mini program: Verification inside your own WeChat mini program\n(.*: .*\n)*light: The user faces the screen/,
    );
    session.type("\u0015api");
    await session.waitFor(/\nAPI: Back end only.*\ndigits: .*\naction: .*\nsilent: The user does nothing but face the screen\n↑↓/);
    session.press("escape");
    await session.waitFor(/❯ API .*\n.*Enter select/);
  });

  test("what no choice is called is led to the choice for what is not listed", async () => {
    const session = wizard();
    await session.waitFor("Which industry");
    session.type("gaming");
    await session.waitFor(/choose the closest\s+category, and “other industries” only if none fits/);
  });

  test("what is in no list leads whoever is not sure to the choice for it, and nobody to the last one", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "pc-h5", "--camera", "front"]);
    await session.waitFor("Is this right?");
    session.type("zzz");
    await session.waitFor(/Delete it to see the list\n/);
    session.type("\u007f\u007f\u007fmode");
    await session.waitFor(/❯ Mode/);
    session.press("enter");
    await session.waitFor("particular mode");
    session.type("zzz");
    await session.waitFor(/; if unsure, choose “Any”/);
  });

  test("a version is typed where its range can be chosen", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "native-h5"]);
    await session.waitFor("lowest WeChat version");
    session.type("6.7.1");
    await session.waitFor(/❯ version 6\.7\.1 +leaves digits\n/);
    session.press("enter");
    await session.waitFor("Which camera");
    await session.waitFor(/Lowest WeChat version:\s+6\.7\.1/);
    session.press("escape");
    await session.waitFor(/❯ Another version/);
  });

  test("what works on one system alone is told so, of a version that is typed and on the pages after it", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "native-h5"]);
    await session.waitFor(
      /6\.5\.6 or later, below 6\.7\.2 +leaves digits\n.*6\.5\.4 or later, below 6\.5\.6 +leaves digits on Android only\n/s,
    );
    session.type("6.5.5");
    await session.waitFor(/❯ version 6\.5\.5 +leaves digits on Android only\n/);
    session.press("enter");
    await session.waitFor(/❯ front camera +leaves digits on Android only\n/);
  });

  test("the list is drawn again when the terminal has another size", async () => {
    const session = wizard();
    await session.waitFor(/\n {2}\d+ more below\n/);
    session.resize(120, 60);
    expect(await session.waitFor(/I don’t know.*explain/s)).not.toContain("more below");
  });

  test.each([
    [80, /parcel sending and receiving\n {2}dating +leaves \d of \d channels\n/],
    [60, /parcel sending and receiving\n {2}dating\n {4}leaves \d of \d channels\n/],
  ])("labels are whole; at %d columns what they lead to has the room that is left", async (columns, shown) => {
    const session = wizard([], { columns });
    await session.waitFor("Which industry");
    session.type("ing");
    await session.waitFor(shown);
    expect(await session.waitFor("explain")).not.toContain("…");
  });

  test("at 40 columns what has no room beside the labels stands below them; in a long list below the one pointed at", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "native-h5", "--lang", "en"], { columns: 40 });
    await session.waitFor(/❯ 6\.7\.2 or later\n {4}leaves light, digits, light\+digits\n.*below 6\.5\.4\n {4}nothing would work\n/s);
    session.press("enter");
    await session.waitFor("Which camera");
    session.press("enter");
    await session.waitFor(/Industry\n {4}finance › bank .*\n.*Lowest WeChat version\n {4}6\.7\.2 or later\n/s);
    session.resize(40, 12);
    session.press("up");
    await session.waitFor(/ {2}Mode +any\n❯ System +any\n {2}Show the answer\n/);
  });

  test.each([
    ["en", 60, /\n.* · Ctrl-C quit\n\? explain$/],
    ["zh", 56, /\n.* · Ctrl-C 退出\n\? 说明$/],
    ["en", 30, /\n↑↓ choose · type to filter\nEnter select · Ctrl-C quit\n\? explain$/],
  ])("the last lines tear no key from what it does (%s, %d columns)", async (language, columns, keys) => {
    const session = wizard(["--lang", language], { columns });
    await session.waitFor(keys);
  });

  test.each([
    [20, 5, /^用在哪个行业？\n❯ .*\n {2}政务.*\n {2}下面还有 \d+ 项\nCtrl-C 退出 · \? 说明$/],
    [30, 8, /用在哪个行业？\n❯ .*\n[\s\S]*\n输入文字筛选 · Enter 确定\nCtrl-C 退出 · \? 说明$/],
  ])("on a low screen keys make room for the question and its choices (%d × %d)", async (columns, rows, shown) => {
    const session = wizard(["--lang", "zh"], { columns, rows });
    await session.waitFor(shown);
  });

  test.each([80, 40])("of a pasted text a filter takes one line, and says back its beginning (%d columns)", async (columns) => {
    const session = wizard(["--lang", "zh"], { columns });
    await session.waitFor(/行业？\n❯ .*说明$/s);
    session.type("我们是一家做跨境电商的公司，想接入微信里的人脸核身。".repeat(6));
    await session.waitFor(/行业？\n {2}我们是一家做跨境电商的公司，想[^\n]*\n这里没有“我们是一家做跨境电商的公…?”?/);
    session.press("escape");
    await session.waitFor(/^第 1 个问题，最多 5 个\n用在哪个行业？\n❯ .*说明$/s);
    expect(session.transcript().split("用在哪个行业")).toHaveLength(2);
  });

  test.each([
    [60, 15, /❯ 6\.5\.4 or later, below 6\.5\.6\n {4}leaves digits on Android only\n {2}below 6\.5\.4 +nothing would work\n/],
    [30, 8, /\n❯ 6\.5\.4 or later, below 6\.5\.6\n {4}leaves digits on Android\n {4}only\n {2}2 more above, 4 more below\n/],
  ])("of the choice that is pointed at nothing is cut off (%d × %d)", async (columns, rows, shown) => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "native-h5", "--lang", "en"], { columns, rows });
    await session.waitFor(/❯ 6\.7\.2 or later\n {4}leaves light, digits,/);
    session.press("down");
    session.press("down");
    await session.waitFor(shown);
  });

  test("a review line can be changed, and only what depends on it is asked again", async () => {
    const session = wizard();
    await toTheReview(session);
    session.type("camera");
    await session.waitFor(/❯ Camera/);
    session.press("enter");
    await session.waitFor("Which camera");
    session.press("down");
    await session.waitFor(/❯ rear camera/);
    session.press("enter");
    await session.waitFor(/Camera +rear camera/);
  });

  test("an answer that a wish for a mode makes idle stays, with the answer that follows", async () => {
    const session = wizard(["--lang", "en"]);
    await toTheReview(session);
    session.type("mode\r");
    await session.waitFor(/particular mode.*silent +nothing would work/s);
    session.type("silent\r");
    await session.waitFor(
      /Industry +finance › bank \(no effect on the answer\)\n.*6\.7\.2 or later \(no effect on the answer\).*Mode +silent\n.*❯ Show/s,
    );
    session.press("enter");
    await session.waitFor(/mini program, silent: not supported.*What next/s);
    expect(session.transcript()).toMatch(/--industry finance\/bank --channel mini-program/);
  });

  test("a review line that is only to be read is passed over, and says why when it is typed", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "pc-h5", "--camera", "front"]);
    await session.waitFor(/❯ Show the answer/);
    session.type("environment");
    await session.waitFor("“Environment” cannot be changed: the channel decides it");
    session.press("enter");
    session.type("\u0015");
    await session.waitFor(/❯ Show the answer/);
    for (const line of [/❯ Industry/, /❯ Channel/]) {
      session.press("down");
      await session.waitFor(line);
    }
    session.press("down");
    await session.waitFor(/❯ Camera/);
  });

  test("Esc leads back to what next, and the answer is not shown again, until it is asked for", async () => {
    const session = wizard(["--interactive", "--industry", "bank", "--channel", "pc-h5", "--camera", "front"]);
    const answers = () => session.transcript().split("Get this answer again").length - 1;
    await session.waitFor("Is this right?");
    session.press("enter");
    for (const [choice, page] of [
      ["channel", "Where will it run?"],
      ["change", "Is this right?"],
    ] as const) {
      await session.waitFor(/What next\?.*❯ Done/s);
      session.type(choice);
      await session.waitFor(/❯ (Try another channel|Change an answer)/);
      session.press("enter");
      await session.waitFor(page);
      session.press("escape");
    }
    await session.waitFor(/PC H5: supported.*What next\?.*❯ Done/s);
    expect(answers()).toBe(1);
    session.press("escape");
    await session.waitFor("Is this right?");
    session.press("enter");
    await session.waitFor(/What next\?.*❯ Done/s);
    expect(answers()).toBe(2);
  });

  test("whoever said where the users are is not told that the channel would change nothing", async () => {
    const session = wizard(["--interactive", "--environment", "wechat"]);
    await session.waitFor("Which industry");
    session.type("bank");
    await session.waitFor(/❯ finance › bank/);
    session.press("enter");
    expect(await session.waitFor(/lowest WeChat version.*explain/s)).not.toContain("Not asked");
  });

  test("a list that is longer than the screen says how much more there is", async () => {
    const session = wizard();
    await session.waitFor(/\n {2}\d+ more below\n/);
    session.press("up");
    await session.waitFor(/\n {2}\d+ more above\n/);
    await session.waitFor(/❯ I don’t know/);
  });

  test("in Chinese too", async () => {
    const session = wizard([], { env: { LANG: "zh_CN.UTF-8" } });
    await session.waitFor(/最多/);
    session.type("银行");
    await session.waitFor(/❯ 金融·银行/);
  });

  test("Ctrl-C ends with 130 and leaves the terminal sane", async () => {
    const session = wizard();
    await session.waitFor("Which industry");
    session.press("ctrl-c");
    expect(await session.exited).toMatchObject({ code: 130, stty: { icanon: true, echo: true } });
    expect(session.cursorVisible()).toBe(true);
    expect(session.transcript()).not.toMatch(/Error|at .*:\d+/);
  });

  test("the end of the input is not Ctrl-C: it says so, exit code 2", async () => {
    const session = wizard();
    await session.waitFor("Which industry");
    session.press("ctrl-d");
    expect(await session.exited).toMatchObject({ code: 2, stty: { icanon: true, echo: true } });
    expect(session.transcript()).toMatch(/before all questions were answered\. Answer them all, or\s+give the answers as flags/);
  });

  test("standard output holds the answer alone, the same as by flags", async () => {
    const stdoutFile = join(mkdtempSync(join(tmpdir(), "advisor-")), "answer.json");
    const session = wizard(["--interactive", "--json", "--channel", "pc-h5", "--lang", "en"], { stdoutFile });
    await session.waitFor("Which camera");
    session.press("enter");
    await session.waitFor("Is this right?");
    session.press("enter");
    await session.waitFor("What next?");
    session.press("enter");
    expect(await session.exited).toMatchObject({ code: 0 });
    const flags = await run(["--channel", "pc-h5", "--camera", "front", "--json", "--lang", "en"]);
    expect(readFileSync(stdoutFile, "utf8")).toBe(flags.stdout);
  });

  test("a file that is there is overwritten only by a yes, which is asked for in the same language", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "advisor-")), "kept.json");
    writeFileSync(file, "kept");
    const session = wizard(["--interactive", "--channel", "pc-h5", "--camera", "front", "--lang", "zh"]);
    await session.waitFor("这样对吗");
    session.press("enter");
    await session.waitFor("接下来");
    session.type("JSON");
    await session.waitFor(/❯ 保存为 JSON/);
    session.press("enter");
    await session.waitFor("文件名");
    session.type(`\u0015${file}`);
    await session.waitFor("kept.json");
    session.press("enter");
    await session.waitFor("要覆盖吗");
    session.type("what");
    session.press("enter");
    await session.waitFor("请输入 y 或 n");
    session.press("escape");
    await session.waitFor("文件名");
    expect(readFileSync(file, "utf8")).toBe("kept");
    session.press("enter");
    await session.waitFor("要覆盖吗");
    session.type("y\r");
    await session.waitFor("已保存到");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ verdict: "supported" });
  });

  test("what cannot be saved is told below its name until another is typed, and ~ is the home folder", async () => {
    const home = mkdtempSync(join(tmpdir(), "advisor-"));
    writeFileSync(join(home, "kept.json"), "kept");
    const options = { env: { HOME: home }, columns: 120 };
    const session = wizard(["--interactive", "--channel", "pc-h5", "--camera", "front", "--lang", "en"], options);
    await toTheFileName(session);
    session.type("\u0015/nowhere/a.json\r");
    await session.waitFor(/File name: \/nowhere\/a\.json\n\/nowhere\/a\.json could not be saved: its folder does not exist\n/);
    session.type("\u0015~/kept.json");
    expect(await session.waitFor(/File name: ~\/kept\.json\n/)).not.toContain("could not be saved");
    session.press("enter");
    await session.waitFor(`${join(home, "kept.json")} already exists. Overwrite it?`);
    session.type("y\r");
    await session.waitFor(`Saved as ${join(home, "kept.json")}`);
  });

  test("without Unicode there are ASCII marks only", async () => {
    const session = wizard([], { env: { LANG: "C" } });
    const screen = await session.waitFor(/> \S.*explain/s);
    expect([...screen].every((character) => character < "\u007f")).toBe(true);
  });
});
