import type { Data, EditionData, VocabularyData } from "../data.ts";
import { vocabularyFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

/** Systems and cameras belong to no edition; a mode may be named before the edition that brings it is written. */
const kinds: readonly { kind: keyof VocabularyData; spokenOfIn: (edition: EditionData) => object }[] = [
  { kind: "channels", spokenOfIn: ({ channels }) => channels },
  { kind: "functions", spokenOfIn: ({ edition }) => edition.functions },
  { kind: "deliveries", spokenOfIn: ({ edition }) => edition.deliveries },
];

export const unusedVocabulary: Rule = {
  name: "unused-vocabulary",
  description: "Every channel, function, delivery and industry of the vocabulary is spoken of in some edition.",
  check: (data) => [
    ...kinds.flatMap(({ kind, spokenOfIn }) => {
      const used = new Set(Object.values(data.editions).flatMap((edition) => Object.keys(spokenOfIn(edition))));
      const known = Object.keys(data.vocabulary[kind]);
      return known.filter((id) => !used.has(id)).map((id) => unused(kind, id));
    }),
    ...unusedIndustries(data).map((path) => unused("industries", path)),
  ],
};

const unused = (kind: string, path: string) => ({
  file: vocabularyFile(kind),
  at: path,
  message: "no edition speaks of it; add it to one or delete it",
});

function unusedIndustries({ vocabulary, editions }: Data): string[] {
  const lists = Object.values(editions).map(({ industries }) => industries);
  const isUsed = (id: string, member?: string) =>
    lists.some(({ listed, excluded }) => (member === undefined ? Object.hasOwn(excluded, id) : listed[id]?.members.includes(member)));
  return Object.entries(vocabulary.industries).flatMap(([id, { members, anyOther }]) => {
    if (members === undefined) return anyOther || isUsed(id) ? [] : [id];
    return Object.keys(members)
      .filter((member) => !isUsed(id, member))
      .map((member) => at(id, "members", member));
  });
}
