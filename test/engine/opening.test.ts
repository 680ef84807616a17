import { describe, expect, test } from "vitest";
import { opened, openingOf } from "../../src/engine/opening.ts";
import { nextQuestion } from "../../src/engine/question.ts";
import { openings } from "../../src/knowledge/openings.ts";
import { knowledge } from "../support/knowledge.ts";

describe.each(knowledge.editions.map((edition) => [edition.id, edition] as const))("the first question of %s", (id, edition) => {
  const request = { edition: id, language: "zh" } as const;

  test("is what the engine asks of whoever says nothing", () => {
    const opening = openingOf(edition);
    if (opening === undefined) throw new Error("nothing is asked");
    expect(opened(edition, request, opening)).toEqual(nextQuestion(edition, request));
  });

  test("is shipped as it is concluded", () => expect(openings()[id]).toEqual(openingOf(edition)));
});
