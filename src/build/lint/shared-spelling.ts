import type { Term } from "../../domain/vocabulary.ts";
import { fold } from "../../knowledge/fold.ts";
import { spellingIndex } from "../../knowledge/spellings.ts";
import { compileVocabulary } from "../compile-vocabulary.ts";
import type { Data } from "../data.ts";
import { vocabularyFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

const file = vocabularyFile("sharedNames");

export const sharedSpelling: Rule = {
  name: "shared-spelling",
  description: "Two ids of one kind share a spelling only where shared-names.yaml says so, and everything in it is shared.",
  check(data) {
    const shared = sharedSpellings(data);
    const allowed = new Set(data.vocabulary.sharedNames.map(fold));
    return [
      ...shared
        .filter(({ spelling }) => !allowed.has(spelling))
        .map(({ kind, spelling, ids }) => ({
          file,
          at: "",
          message: `${ids.join(" and ")} (${kind}) are both spelt "${spelling}"; change an alias, or add it here so that the advisor asks which is meant`,
        })),
      ...data.vocabulary.sharedNames
        .filter((name) => !shared.some(({ spelling }) => spelling === fold(name)))
        .map((name) => ({ file, at: name, message: "no two ids share this spelling any more; delete the entry" })),
    ];
  },
};

function sharedSpellings({ vocabulary, editions }: Data): { kind: string; spelling: string; ids: string[] }[] {
  const kinds: [string, readonly Term[]][] = Object.entries(compileVocabulary(vocabulary, Object.entries(editions)));
  return kinds.flatMap(([kind, terms]) =>
    [...spellingIndex(terms)].filter(([, ids]) => ids.length > 1).map(([spelling, ids]) => ({ kind, spelling, ids })),
  );
}
