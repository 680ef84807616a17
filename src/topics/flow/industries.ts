import { flowWordings } from "../../wording/topics/flow.ts";
import type { Topic } from "../topic.ts";

/** Several industries as one label: by their category where all of it is meant. */
export function industriesInWords({ knowledge, edition, request: { language } }: Topic, ids: readonly string[]): string {
  const words = flowWordings[language];
  const names = knowledge.vocabulary.industry.flatMap(({ id, name, category }) => {
    const members = edition.industries.known.filter((member) => member.startsWith(`${id}/`));
    if (members.length > 0 && members.every((member) => ids.includes(member))) return [name[language]];
    const whole =
      category !== undefined && edition.industries.known.every((other) => !other.startsWith(`${category}/`) || ids.includes(other));
    return ids.includes(id) && !whole ? [name[language]] : [];
  });
  return ids.length > names.length ? words.industries(ids.length, names.join(words.comma)) : names.join(words.comma);
}
