import { describe, expect, test } from "vitest";
import type { Command, Given } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { languages } from "../../src/domain/language.ts";
import { widthOf } from "../../src/render/text/width.ts";
import { RequestError } from "../../src/wording/request-error.ts";
import { type Calling, written } from "../support/call.ts";
import { edition, knowledge, reference } from "../support/knowledge.ts";
import { pageOf } from "../support/pages.ts";

const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })));
const flagsOf = (command: Command) => command.flags(knowledge, "en");

/** The commands that look something up and lay it out, found by their flags. */
const lookUps = loaded.filter(({ command }) => {
  const flags = flagsOf(command);
  return (
    flags.some(({ name, choices }) => name === "format" && choices?.().includes("text")) && !flags.some(({ name }) => name === "request")
  );
});

/** Whatever can be looked up by an id or by words. */
const ids = [...Object.values(reference.questions).flat(), ...reference.conflicts, ...reference.symptoms].map(({ id }) => id);

/** Calls that between them show every page of a command: bare, by each word, by each industry. */
function callsOf(command: Command): { words?: string[]; given?: Given }[] {
  const { words } = command;
  const known = words?.choices?.(knowledge, "en").map(({ value }) => value) ?? (words === undefined ? [] : [...new Set(ids)]);
  const [first = ""] = known;
  return [
    {},
    ...known.map((word) => ({ words: [word] })),
    ...known.slice(1).map((word) => ({ words: [first, word] })),
    ...(flagsOf(command).some(({ name }) => name === "industry") ? edition.industries.known : []).map((industry) => ({
      given: { industry },
    })),
  ];
}

/** The page; nothing where the command refuses the call, as one that needs words. */
async function linesOf(command: Command, calling: Calling): Promise<string[]> {
  const text = await written(command, calling).catch((error: unknown) => {
    if (error instanceof RequestError) return "";
    throw error;
  });
  return text.split("\n");
}

const isAddress = (line: string): boolean => /^ *https:\S+$/.test(line);

test("there are look-ups", () =>
  expect(lookUps.map(({ name }) => name)).toEqual(expect.arrayContaining(["documents", "conflicts", "matrix"])));

describe.each(lookUps)("no line of a page of $name is wider than the terminal, addresses aside", ({ command }) => {
  test.each(languages.flatMap((language) => [60, 80, 120].map((columns) => [language, columns] as const)))(
    "%s, %i columns",
    async (language, columns) => {
      let pages = 0;
      for (const call of callsOf(command)) {
        // Where there is least room, all there is to tell.
        const given: Given = { ...call.given, ...(columns === 60 && { verbose: true }) };
        const lines = await linesOf(command, { ...call, language, given, page: pageOf(columns) });
        expect(lines.filter((line) => !isAddress(line) && widthOf(line) > columns)).toEqual([]);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
        pages += lines.length > 1 ? 1 : 0;
      }
      expect(pages).toBeGreaterThan(0);
    },
  );
});

test.each(languages)("without a UTF-8 locale every page is ASCII and Chinese: %s", async (language) => {
  for (const { command } of lookUps)
    for (const call of callsOf(command).slice(0, 12)) {
      const text = (await linesOf(command, { ...call, language, page: pageOf(80, false) })).join("");
      expect(text.match(/[^\x20-\x7e\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)).toBeNull();
    }
});

test.each(lookUps)("no page of $name in Markdown has an empty paragraph", async ({ command }) => {
  for (const call of callsOf(command)) {
    const lines = await linesOf(command, { ...call, given: { ...call.given, format: "markdown" }, language: "en", page: pageOf(80) });
    expect(lines.join("\n")).not.toContain("\n\n\n");
  }
});
