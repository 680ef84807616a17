import { expect, test } from "vitest";
import { type Outlook, outlookOn } from "../../src/engine/outlook.ts";
import { atMostQuestions } from "../../src/engine/question-count.ts";
import { requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";

/** How many questions can follow, and how often somebody's place on the way was looked at to count them. */
function counted(input: object): { atMost: number; looks: number } {
  const outlook = outlookOn(edition);
  let looks = 0;
  const counting: Outlook = {
    ...outlook,
    signature(request) {
      looks++;
      return outlook.signature(request);
    },
  };
  const atMost = atMostQuestions(counting, requestOf(input), []);
  return { atMost, looks };
}

test.each<[object, number]>([
  [{}, 5],
  [{ industry: "finance/bank" }, 4],
  [{ channel: "native-h5" }, 3],
])("who knows nothing is asked most, and no other way is looked at where that is all there is: %j, %d", (input, atMost) => {
  // Before each question, and after the last.
  expect(counted(input)).toEqual({ atMost, looks: atMost + 1 });
});
