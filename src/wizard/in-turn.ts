import type { Language } from "../domain/language.ts";
import { fold } from "../knowledge/fold.ts";
import { wizardWordings } from "../wording/wizard-languages.ts";
import { type Asker, back, type Choice, type ChoicePage } from "./asker.ts";
import type { Surface } from "./drawing.ts";
import { askerFor } from "./looks.ts";

/** A question of a short interview. */
export type QuestionInTurn = Pick<ChoicePage<string>, "title" | "why" | "choices">;

/**
 * Puts one question after the other, each made from the replies before it; Esc goes back.
 *
 * @returns the values chosen, in order
 * @throws {Interrupted} on Ctrl-C
 * @throws {InputEnded} where the input ends before the last page
 */
export async function askInTurn(
  surface: Surface,
  language: Language,
  questions: readonly ((replies: readonly string[]) => QuestionInTurn)[],
): Promise<string[]> {
  const asker = await askerFor({ ...surface, words: wizardWordings[language] }, surface.plain);
  try {
    return await replyAll(asker, questions);
  } finally {
    asker.close();
  }
}

async function replyAll(asker: Asker, questions: Parameters<typeof askInTurn>[2]): Promise<string[]> {
  const replies: string[] = [];
  for (;;) {
    const question = questions[replies.length];
    if (question === undefined) return replies;
    const { choices, ...asked } = question(replies);
    const canGoBack = replies.length > 0;
    const reply = await asker.choose({ ...asked, choices: choices.map(folded), answered: [], canGoBack, preselected: 0, usual: false });
    if (reply === back) replies.pop();
    else replies.push(reply);
  }
}

/** Spellings are compared as the filter compares what is typed. */
const folded = ({ spellings, ...choice }: Choice<string>): Choice<string> => ({
  ...choice,
  spellings: () => (spellings?.() ?? []).map(fold),
});
