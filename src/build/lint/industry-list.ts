import { editionFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const industryList: Rule = {
  name: "industry-list",
  description: "A channel that takes only certain industries says why the edition's list holds for it; any other has no list.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, { channels }]) =>
      Object.entries(channels).flatMap(([id, { industryLimit, industryList: grounds }]) => {
        if (industryLimit.value === (grounds !== undefined)) return [];
        const message = industryLimit.value
          ? "the channel is limited to industries; add industryList with the grounds for holding the list against it"
          : "the channel has no industry limit; delete its industryList";
        return [{ file: editionFile(edition, "channels"), at: at(id, "industryList"), message }];
      }),
    ),
};
