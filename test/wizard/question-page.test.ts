import { expect, test } from "vitest";
import type { Question } from "../../src/domain/question.ts";
import { dialogueFor } from "../../src/wizard/dialogue.ts";
import { pageOf } from "../../src/wizard/page.ts";
import { questionPage } from "../../src/wizard/question-page.ts";
import { begin } from "../../src/wizard/session.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

test("a question is put without concluding why it is asked: that is for whoever asks why", () => {
  const session = begin(edition, requestOf({}));
  const page = pageOf(session);
  if (page.kind !== "question") throw new Error("nothing is asked");
  let concluded = 0;
  const question: Question = {
    ...page.turn.question,
    sources: () => {
      concluded++;
      return page.turn.question.sources();
    },
  };
  const put = questionPage(dialogueFor(knowledge, edition, "en"), session, { ...page, turn: { ...page.turn, question } });
  expect(concluded).toBe(0);
  expect(put.why()).toHaveLength(2);
  expect(concluded).toBe(1);
});
