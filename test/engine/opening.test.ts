import { describe, expect, test } from "vitest";
import type { Question } from "../../src/domain/question.ts";
import { opened, openingOf } from "../../src/engine/opening.ts";
import { nextQuestion } from "../../src/engine/question.ts";
import { openings } from "../../src/knowledge/openings.ts";
import { knowledge } from "../support/knowledge.ts";

const told = (question: Question | undefined) => ({ ...question, sources: question?.sources() });

describe.each(knowledge.editions.map((edition) => [edition.id, edition] as const))("the first question of %s", (id, edition) => {
  const request = { edition: id, language: "zh" } as const;

  test("is what the engine asks of whoever says nothing", () => {
    const opening = openingOf(edition);
    if (opening === undefined) throw new Error("nothing is asked");
    expect(told(opened(edition, request, opening))).toEqual(told(nextQuestion(edition, request)));
  });

  test("is shipped as it is concluded", () => expect(openings()[id]).toEqual(openingOf(edition)));
});
