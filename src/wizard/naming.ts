import type { Knowledge } from "../domain/knowledge.ts";
import type { AskedField } from "../domain/question.ts";
import { fold } from "../knowledge/fold.ts";
import { spellingsOf } from "../knowledge/spellings.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import type { Choice } from "./asker.ts";
import type { AddedField } from "./session.ts";

/** Every way to write a choice; a version is written as it is shown. */
export function namesFor(knowledge: Knowledge, field: AskedField | AddedField, id: unknown): Pick<Choice<unknown>, "names" | "spellings"> {
  if (field === "wechatVersion" || typeof id !== "string") return {};
  const term = termOf(knowledge, field, id);
  let spellings: string[] | undefined;
  return {
    names: () => Object.values(term.name).map(fold),
    // Each key that is typed looks at all of them.
    spellings: () => (spellings ??= spellingsOf(term, knowledge.vocabulary[field])),
  };
}
