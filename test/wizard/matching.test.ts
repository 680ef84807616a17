import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { lookUp, termOf } from "../../src/knowledge/vocabulary.ts";
import { dialogueFor } from "../../src/wizard/dialogue.ts";
import { matching } from "../../src/wizard/matching.ts";
import { pageOf } from "../../src/wizard/page.ts";
import { readChoice } from "../../src/wizard/plain-reading.ts";
import { questionPage } from "../../src/wizard/question-page.ts";
import { begin } from "../../src/wizard/session.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

/** The first page after this was given, and the id that each of its choices stands for. */
function pageAfter(given: object, language: (typeof languages)[number]) {
  const dialogue = dialogueFor(knowledge, edition, language);
  const session = begin(edition, requestOf(given));
  const page = pageOf(session);
  if (page.kind !== "question") throw new Error(`no question, but ${page.kind}`);
  const { field, options } = page.turn.question;
  return { page: questionPage(dialogue, session, page), words: dialogue.words, field, ids: options.map(({ answers }) => answers[field]) };
}

/** The choices that a list shows for what was typed, by their ids, in its order. */
function shownFor(typed: string, given: object = {}, language: (typeof languages)[number] = "zh") {
  const { page, ids } = pageAfter(given, language);
  return matching(page, typed).map((place) => ids[place]);
}

const questions = [
  ["industry", {}],
  ["channel", { industry: "finance/bank" }],
  ["camera", { channel: "pc-h5" }],
] as const;

describe("what is called exactly as it was typed comes first, as the flags take it", () => {
  const cases = languages.flatMap((language) => questions.map(([field, given]) => [field, language, given] as const));
  test.each(cases)("%s, in %s, every name and alias", (field, language, given) => {
    const { page, words, ids } = pageAfter(given, language);
    for (const id of ids) {
      const { name, aliases } = termOf(knowledge, field, String(id));
      for (const spelling of [String(id), ...Object.values(name), ...aliases]) {
        const meant = lookUp(knowledge, field, spelling);
        const wanted = "ambiguous" in meant ? meant.ambiguous : [id];
        expect(wanted, spelling).toContain(ids[matching(page, spelling)[0] ?? -1]);
        if (wanted.length === 1) expect(readChoice(page, spelling, words).taken, spelling).toBe(page.choices[ids.indexOf(id)]);
      }
    }
  });
});

describe("then come names that begin so, names that have it in them, and other spellings", () => {
  test.each<[string, string, string[]]>([
    ["租车", "zh", ["transport/car-rental", "transport/ride-hailing"]],
    ["租", "zh", ["transport/car-rental", "transport/ride-hailing"]],
    ["公交", "zh", ["transport/bus", "transport/city-transport-card"]],
    ["邮", "zh", ["express-postal/postal", "transport/water"]],
    ["postal", "en", ["express-postal/postal", "express-postal/express"]],
    ["post", "en", ["express-postal/postal", "express-postal/express"]],
    ["租车", "en", ["transport/car-rental", "transport/ride-hailing"]],
    ["car", "zh", ["transport/car-rental", "transport/city-transport-card"]],
    ["ban", "en", ["finance/bank"]],
  ])("%s in %s", (typed, language, ids) => {
    expect(shownFor(typed, {}, language as "zh").slice(0, ids.length)).toEqual(ids);
  });

  test("a typed list takes none of several by a part of a name, and names them in that order", () => {
    const { page, words } = pageAfter({}, "zh");
    const { told, taken } = readChoice(page, "租", words);
    expect(taken).toBeUndefined();
    expect(told.join()).toMatch(/可以指 \d+\. 出行与交通·租车、\d+\. 出行与交通·网约车。/);
  });
});
