import type { ListItem } from "../../contract/documents/list.ts";
import { isCategory } from "../../engine/lookup.ts";
import type { Topic } from "../topic.ts";
import { itemOf } from "./item.ts";

/** The industries that the edition knows, each category before its members. */
export function listedIndustries({ knowledge, edition, request: { language } }: Topic): ListItem[] {
  const { known, listed, excluded } = edition.industries;
  return knowledge.vocabulary.industry.flatMap((term) => {
    const { id, category } = term;
    const item = itemOf(term, language);
    if (known.includes(id)) {
      const fact = listed[id] ?? excluded[id];
      const sources = fact === undefined ? {} : { sources: [...fact.sources] };
      return [{ ...item, ...(category !== undefined && { category }), listed: Object.hasOwn(listed, id), ...sources }];
    }
    return isCategory(edition, id) ? [item] : [];
  });
}
