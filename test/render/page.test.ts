import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/contract/answer.ts";
import { languages } from "../../src/domain/language.ts";
import { widthOf } from "../../src/render/text/width.ts";
import { pageWordings } from "../../src/wording/page-languages.ts";
import { ask } from "../support/knowledge.ts";
import { linesOf, pageOf, requests } from "../support/pages.ts";

const pages = languages.flatMap((language) => requests.map((request) => ({ request, language })));
const named = pages.map((page) => [JSON.stringify(page.request), page.language, page] as const);

const isAddress = (line: string): boolean => /^ *https:\S+$/.test(line);
const squeezed = (lines: readonly string[]): string => lines.join("").replace(/\s/g, "");

describe("on every page", () => {
  describe.each(named)("of %s in %s", (_, __, { request, language }) => {
    const answer = ask(request, { language, verbose: true });

    test("no line is wider than the page, addresses aside, and none ends with a space", async () => {
      for (const columns of [20, 40, 60, 80, 120, 500]) {
        for (const [unicode, verbose] of [
          [true, false],
          [false, false],
          [true, true],
        ] as const) {
          const lines = await linesOf(answer, pageOf(columns, unicode), verbose);
          const text = columns < 40 ? beforeCommand(lines, answer) : lines;
          expect(text.filter((line) => !isAddress(line) && widthOf(line) > columns)).toEqual([]);
          expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
        }
      }
    });

    test("without a UTF-8 locale all is ASCII and Chinese", async () => {
      const text = (await linesOf(answer, pageOf(80, false), true)).join("");
      expect(text.match(/[^\x20-\x7e\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)).toBeNull();
    });

    test("no Chinese line begins with what closes or ends with what opens", async () => {
      const lines = (await linesOf(answer, pageOf(60), true)).map((line) => line.trim());
      expect(lines.filter((line) => /^[，。；：）”、？！]|[（“]$/u.test(line))).toEqual([]);
    });

    test("every mode is told of, where modes are involved", async () => {
      const text = squeezed(await linesOf(answer));
      for (const { name } of shownChannel(answer)?.modes ?? []) expect(text).toContain(name);
    });

    test("every notice of the first page is there, and with --verbose every notice", async () => {
      const channel = shownChannel(answer, true);
      const [first, all] = [squeezed(await linesOf(answer)), squeezed(await linesOf(answer, pageOf(80), true))];
      for (const { message, firstPage } of channel?.notices ?? []) {
        expect(all).toContain(squeezed([message]));
        if (firstPage) expect(first).toContain(squeezed([message]));
      }
    });

    test("every reference is resolved below, numbered in the order of first use", async () => {
      const lines = await linesOf(answer);
      const sources = lines.lastIndexOf(pageWordings[language].headings.sources);
      const references = (part: readonly string[]) => [...part.join("\n").matchAll(/\[\d+\]/g)].map(([reference]) => reference);
      const used = [...new Set(references(lines.slice(0, sources)))];
      const listed = references(lines.slice(sources));
      expect(listed).toEqual(used.map((_, index) => `[${index + 1}]`));
      expect(new Set(used)).toEqual(new Set(listed));
    });
  });
});

describe("the first 24 lines hold the verdict, the modes and the first step", () => {
  const usual = requests.filter((request) => !("mode" in request && "wechatVersion" in request));
  test.each(languages.flatMap((language) => usual.map((request) => [JSON.stringify(request), language, request] as const)))(
    "%s in %s",
    async (_, language, request) => {
      const answer = ask(request, { language });
      const first = (await linesOf(answer)).slice(0, 24);
      const [best] = answer.channels;
      const offered = best?.modes.filter(({ verdict }) => verdict !== "unsupported") ?? [];
      expect(first[0]).toContain(answer.channels.length === 1 ? best?.name : answer.edition);
      for (const { name } of offered) expect(first.join("\n")).toContain(name);
      if (best?.steps[0] !== undefined) expect(first.join("\n").replace(/(?<=1\.) +/, " ")).toContain(`1. ${best.steps[0].title}`);
    },
  );
});

/** Below 40 columns a flag and its value may not fit, and a command that is cut cannot be pasted. */
function beforeCommand(lines: readonly string[], { command }: Answer): readonly string[] {
  const start = lines.findLastIndex((line) => line.trim().startsWith(command.split(" ")[0] ?? ""));
  return lines.slice(0, start);
}

/** The channel whose details are on the page, if any. */
function shownChannel({ channels, request }: Answer, withoutModes = false) {
  const [first] = channels;
  if (first === undefined || (request.channel === undefined && first.verdict === "unsupported")) return undefined;
  const involved = first.modes.some(({ reasons }) => reasons.every(({ code }) => code !== "no-liveness-in-function"));
  return involved || withoutModes ? first : undefined;
}
