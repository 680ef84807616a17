import type { Answer, ChannelAnswer } from "../contract/answer.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { citedIds, citedSources } from "./cited.ts";
import { wordings } from "./languages.ts";
import { type NameOf, namesIn } from "./name.ts";
import type { Wording } from "./wording.ts";

/** What the sentences of an answer are made with. */
export interface Speech {
  knowledge: Knowledge;
  edition: Edition;
  language: Language;
  name: NameOf;
  wording: Wording;
  /** Words something: anew, or as it was worded before. */
  once<Worded extends object>(said: object, word: () => Worded): Worded;
  /** Every source that these channels cite, and no other. */
  sources(channels: readonly ChannelAnswer[]): Answer["sources"];
}

export const speechIn = (knowledge: Knowledge, edition: Edition, language: Language): Speech => ({
  knowledge,
  edition,
  language,
  name: namesIn(knowledge, edition, language),
  wording: wordings[language],
  once: (_, word) => word(),
  sources: (channels) => citedSources(knowledge, language, channels, edition.id),
});

/** For many answers: the same reason, step or notice is worded once, and is the same object then. */
export function rememberingSpeech(knowledge: Knowledge, edition: Edition, language: Language): Speech {
  const plain = speechIn(knowledge, edition, language);
  const names = new Map<string, string>();
  const worded = new WeakMap<object, object>();
  const ids = Object.keys(knowledge.sources);
  const idsByItem = new WeakMap<object, string[]>();
  const idsIn = (item: object): string[] => {
    const known = idsByItem.get(item);
    if (known !== undefined) return known;
    const found = [...citedIds(item)];
    idsByItem.set(item, found);
    return found;
  };
  const lists = new Map<string, Answer["sources"]>();
  return {
    ...plain,
    name(kind, id) {
      const key = `${kind} ${id}`;
      const name = names.get(key) ?? plain.name(kind, id);
      names.set(key, name);
      return name;
    },
    once<Worded extends object>(said: object, word: () => Worded): Worded {
      // What was worded for an object is always of one type.
      const known = worded.get(said) as Worded | undefined;
      if (known !== undefined) return known;
      const words = word();
      worded.set(said, words);
      return words;
    },
    sources(channels) {
      const cited = new Set(channels.flatMap(citing).flatMap(idsIn));
      const key = ids.filter((id) => cited.has(id)).join();
      const list = lists.get(key) ?? citedSources(knowledge, language, channels, edition.id);
      lists.set(key, list);
      return list;
    },
  };
}

const citing = ({ modes, reasons, steps, notices }: ChannelAnswer): object[] => [
  ...modes.flatMap((mode) => mode.reasons),
  ...reasons,
  ...steps,
  ...notices,
];
