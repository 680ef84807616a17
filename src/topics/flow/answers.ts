import type { IndustryId } from "../../domain/ids.ts";
import type { AskedField, Choice } from "../../domain/question.ts";
import { isCategory, membersOf } from "../../engine/lookup.ts";
import { labelFor } from "../../wording/question.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { wizardWordings } from "../../wording/wizard-languages.ts";
import type { Topic } from "../topic.ts";

/** What stands for an answer until all that lead to one place are known: an industry's id, of any other its words. */
export const answerLabel = ({ name, request }: Topic, field: AskedField, choice: Choice): string =>
  field === "industry" ? (choice.answers.industry ?? "") : labelFor(field, choice, name, wizardWordings[request.language]);

/** Several answers that lead to one place as one label. */
export const answersInWords = (topic: Topic, field: AskedField, answers: readonly string[]): string =>
  field === "industry" ? industriesInWords(topic, answers) : answers.join(flowWordings[topic.request.language].or);

/** By their category where all of it is meant. */
function industriesInWords({ knowledge, edition, request: { language } }: Topic, ids: readonly IndustryId[]): string {
  const words = flowWordings[language];
  const isWhole = (id: IndustryId) => isCategory(edition, id) && membersOf(edition, id).every((member) => ids.includes(member));
  const names = knowledge.vocabulary.industry
    .filter(({ id, category }) => isWhole(id) || (ids.includes(id) && (category === undefined || !isWhole(category))))
    .map(({ name }) => name[language]);
  return ids.length > names.length ? words.industries(ids.length, names.join(words.comma)) : names.join(words.comma);
}
