import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsShape } from "../../../src/contract/documents/documents-shape.ts";
import { openBrowser, withoutBrowser } from "../../support/browser.ts";
import { run } from "../../support/program.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const bank = ["--industry", "finance/bank", "--channel", "native-h5", "--wechat-version", "6.7.0", "--camera", "front"];

const rental = ["--industry", "transport/car-rental", "--channel", "mini-program"];

const reportFor = async (...flags: string[]): Promise<string> => (await run(["report", ...flags])).stdout;

describe("a report is one file that needs nothing else", () => {
  test("it loads nothing and runs nothing", async () => {
    const html = await reportFor(...bank, "--lang", "en");
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toMatch(/<(script|link|img|iframe|object)|@import|url\(|\ssrc=/i);
  });

  test.each(["en", "zh"])("it holds the advice, the matrix, the steps to tick off, the command and the sources: %s", async (lang) => {
    const [html, { stdout }] = await Promise.all([reportFor(...bank, "--lang", lang), run([...bank, "--lang", lang, "--json"])]);
    const answer = JSON.parse(stdout);
    const [channel] = answer.channels;
    const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    for (const { title } of channel.steps) expect(html).toContain(escaped(title));
    for (const { name } of channel.modes) expect(html).toContain(name);
    expect(html).toContain(escaped(answer.command));
    expect(html.match(/type="checkbox"/g)).toHaveLength(channel.steps.length);
  });

  test.each(["en", "zh"])("where an industry is asked about, each document is a box to tick: %s", async (lang) => {
    const [html, { stdout }] = await Promise.all([
      reportFor(...rental, "--lang", lang),
      run(["documents", ...rental, "--lang", lang, "--json"]),
    ]);
    const { requirements } = documentsShape.parse(JSON.parse(stdout));
    const documents = requirements.flatMap(({ anyOf }) => anyOf.flat());
    expect(documents).not.toHaveLength(0);
    for (const text of documents) expect(html).toContain(`<label><input type="checkbox"> ${text}</label>`);
  });

  test("without an industry there is no list of documents", async () => {
    expect(await reportFor("--channel", "mini-program", "--lang", "en")).not.toMatch(/<h2>Qualification documents/);
  });

  test.each([[["--lang", "zh"]], [["--lang", "en", ...rental]]])(
    "%j: every reference leads to its source, and the sources are one list",
    async (flags) => {
      const html = await reportFor(...flags);
      const references = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
      const listed = [...html.matchAll(/id="source-(\d+)"/g)].map(([, number]) => Number(number));
      expect(listed).toEqual(listed.map((_, index) => index + 1));
      expect(new Set(references)).toEqual(new Set(listed));
    },
  );

  test("a source is told with the date that it prints", async () => {
    const html = await reportFor(...rental, "--lang", "en");
    expect(html).toMatch(/Qualification list \(commit 3e2f7be8\), undated/);
    expect(html).toMatch(/id="source-\d+">[^<]+<a [^>]+>[^<]+, \d{4}-\d\d-\d\d</);
  });

  test("a file that cannot be written is told, with the reason", async () => {
    const { stderr, code } = await run(["report", "-o", "/nowhere/report.html", "--lang", "en"]);
    expect(stderr).toContain("error: /nowhere/report.html could not be saved: its folder does not exist");
    expect(code).toBe(2);
  });
});

describe.skipIf(withoutBrowser)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(html: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.setContent(html);
    return page;
  }

  test.each([
    ["en", "light", bank],
    ["zh", "dark", ["--industry", "finance/bank"]],
    ["en", "dark", rental],
  ] as const)("%s, %s, %j: no accessibility rule is broken", async (lang, colorScheme, flags) => {
    const page = await opened(await reportFor(...flags, "--lang", lang), { colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>("axe.run()");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("a document is found by its name and ticked by the keyboard, within the option that it belongs to", async () => {
    const page = await opened(await reportFor("--industry", "finance/bank", "--channel", "mini-program", "--lang", "en"));
    const box = page
      .getByRole("group", { name: "Option 2" })
      .getByRole("checkbox", { name: "《金融机构许可证》 (financial institution permit)" });
    await box.focus();
    await page.keyboard.press("Space");
    expect(await box.isChecked()).toBe(true);
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(1);
  });

  test("a narrow window scrolls tables, never the page", async () => {
    const page = await opened(await reportFor("--industry", "finance", "--lang", "en"), { viewport: { width: 360, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });

  test.each(["en", "zh"])("on a phone verdicts and reasons have room for eight characters: %s", async (lang) => {
    const page = await opened(await reportFor("--industry", "bank", "--channel", "native-h5", "--lang", lang), {
      viewport: { width: 390, height: 844 },
    });
    const width = await page.evaluate("document.querySelector('.table td:last-child').clientWidth");
    expect(width).toBeGreaterThanOrEqual(8 * 16);
  });

  test("on A4 nothing is cut off", async () => {
    const page = await opened(await reportFor(...rental, "--lang", "zh"), { viewport: { width: 658, height: 986 } });
    await page.emulateMedia({ media: "print" });
    const wide = await page.evaluate<string[]>(
      "[...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 80))",
    );
    expect(wide).toEqual([]);
  });
});
