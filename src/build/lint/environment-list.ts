import { editionFile, vocabularyFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

/** Where the users are does not depend on the edition: each must be able to answer for every place. */
export const environmentList: Rule = {
  name: "environment-list",
  description: "Every edition has every environment of the vocabulary, if only to say nothing of it.",
  check: ({ vocabulary, editions }) =>
    Object.entries(editions).flatMap(([edition, data]) =>
      Object.keys(vocabulary.environments)
        .filter((id) => !Object.hasOwn(data.edition.environments, id))
        .map((id) => ({
          file: editionFile(edition, "edition"),
          at: at("environments", id),
          message: `is missing; write "${id}: {}", or delete it from data/${vocabularyFile("environments")}`,
        })),
    ),
};
