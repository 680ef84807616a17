import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { after, outcomeOf, shown } from "../../src/wizard/answered.ts";
import { type Dialogue, dialogueFor } from "../../src/wizard/dialogue.ts";
import { interview } from "../../src/wizard/interview.ts";
import { askNext, isSaving } from "../../src/wizard/menu.ts";
import { begin, requestOf, type Session } from "../../src/wizard/session.ts";
import { requestOf as parsed } from "../support/advising.ts";
import { handsOnLines, handsOnLists } from "../support/hands.ts";
import { edition, knowledge } from "../support/knowledge.ts";
import { run } from "../support/program.ts";
import { openTerminal } from "../support/terminal.ts";
import { type Act, type Ending, Left, Walker } from "../support/walk.ts";

/** ADVISOR_WALKS=200 walks so often in each look. */
const walks = Number(process.env["ADVISOR_WALKS"] ?? 5);

const kinds = { answer: 12, back: 4, why: 2, resize: 1 };
const acts: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(...Object.entries(kinds).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Act["kind"]) }))),
  pick: fc.nat(1000),
});
const endings = { finish: 4, cancel: 1, end: 1 };
const walk = fc.record({
  acts: fc.array(acts, { maxLength: 20, size: "max" }),
  ending: fc.oneof(...Object.entries(endings).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Ending) }))),
  language: fc.constantFrom(...languages),
  unicode: fc.boolean(),
});

/** Walks at the terminal and in the pure session. @returns the last request answered; where the walk was left */
async function walkBoth(walker: Walker, dialogue: Dialogue, start: Session): Promise<{ session: Session; left?: string }> {
  let session = start;
  try {
    for (;;) {
      session = await interview(walker, dialogue, session);
      if (outcomeOf(session) === undefined) session = shown(session, "");
      const next = await askNext(walker, dialogue);
      if (isSaving(next)) throw new Error("nothing is saved on a walk");
      if (next === "done") return { session };
      session = after(session, next);
    }
  } catch (error) {
    if (error instanceof Left) return { session, left: error.message };
    throw error;
  }
}

function exitCode(ending: Ending, left: string | undefined): number {
  if (left === undefined || (ending === "end" && left === "after the answer")) return 0;
  return ending === "cancel" ? 130 : 2;
}

async function take({ acts, ending, language, unicode }: typeof walk extends fc.Arbitrary<infer W> ? W : never, plain: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "advisor-walk-"));
  const stdoutFile = join(folder, "answers.json");
  const args = ["--interactive", "--json", "--lang", language, ...(plain ? ["--plain"] : [])];
  const terminal = openTerminal(args, { stdoutFile, env: { LANG: unicode ? "en_US.UTF-8" : "C" } });
  try {
    const dialogue = dialogueFor(knowledge, edition, language);
    const hands = plain ? handsOnLines(terminal, dialogue.words) : handsOnLists(terminal, unicode ? "❯" : ">");
    const walker = new Walker(terminal, hands, dialogue.words, acts, ending);
    const { session, left } = await walkBoth(walker, dialogue, begin(edition, parsed({ language })));
    const stty = { icanon: true, echo: true };
    expect(await terminal.exited).toEqual({ code: exitCode(ending, left), signal: null, stty });
    expect(terminal.cursorVisible()).toBe(true);
    if (plain) expect(terminal.raw()).not.toContain("\u001b");
    if (left === undefined) await expectSameByFlags(session, readFileSync(stdoutFile, "utf8"));
  } finally {
    await terminal.close();
    rmSync(folder, { recursive: true });
  }
}

/** The last answer alone, byte for byte. */
async function expectSameByFlags(session: Session, printed: string): Promise<void> {
  const { command, request } = JSON.parse(printed);
  const byFlags = await run([...command.split(" ").slice(1), "--json"]);
  expect(printed).toBe(byFlags.stdout);
  expect(requestOf(session)).toEqual(parsed(request));
}

describe("on random walks the terminal shows what the pure session says, and the answer is that of the flags", () => {
  test.each([
    ["with lists", false],
    ["with numbered lists", true],
  ])("%s", { timeout: 60_000 + walks * 10_000 }, async (_, plain) => {
    await fc.assert(
      fc.asyncProperty(walk, (way) => take(way, plain)),
      { numRuns: walks, seed: 20_260, endOnFailure: true },
    );
  });
});
