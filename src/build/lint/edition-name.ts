import type { Text } from "../../domain/language.ts";
import type { Term } from "../../domain/vocabulary.ts";
import { fold } from "../../knowledge/fold.ts";
import { spellingIndex } from "../../knowledge/spellings.ts";
import { compileVocabulary } from "../compile-vocabulary.ts";
import type { Finding } from "../data-error.ts";
import { editionFile, vocabularyFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

/** Names may change between editions, but whoever types one must be understood. */
export const editionName: Rule = {
  name: "edition-name",
  description: "The name that an edition gives to a channel or mode is a spelling of it in the vocabulary.",
  check({ vocabulary, editions }) {
    const { channel, mode } = compileVocabulary(vocabulary, []);
    return Object.entries(editions).flatMap(([id, data]) => [
      ...findingsIn(editionFile(id, "channels"), [], data.channels, channel, vocabularyFile("channels")),
      ...findingsIn(editionFile(id, "edition"), ["modes"], data.edition.modes, mode, vocabularyFile("modes")),
    ]);
  },
};

/** What an edition may give another name to. */
type Named = Record<string, { name?: Text | undefined }>;

function findingsIn(file: string, path: readonly string[], named: Named, terms: readonly Term[], home: string): Finding[] {
  const index = spellingIndex(terms);
  return Object.entries(named).flatMap(([id, { name = {} }]) =>
    Object.values(name)
      .filter((spelling) => !index.get(fold(spelling))?.includes(id))
      .map((spelling) => ({
        file,
        at: at(...path, id, "name"),
        message: `nobody who types "${spelling}" would be understood; add it to the aliases in data/${home}`,
      })),
  );
}
