import type { Answer, ChannelAnswer } from "../contract/answer.ts";
import type { SourceId } from "../domain/ids.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { rememberingFor } from "../domain/remembering.ts";
import { citedIds, sourcesListed } from "./cited.ts";
import { wordings } from "./languages.ts";
import { type NameOf, namesIn } from "./name.ts";
import type { Wording } from "./wording.ts";

/** What the sentences of answers are made with. Whoever answers often keeps it: what was said before is not worded anew. */
export interface Speech {
  knowledge: Knowledge;
  edition: Edition;
  language: Language;
  name: NameOf;
  wording: Wording;
  /** The words for something, made once and frozen: they are part of every answer that says it. */
  once<Worded extends object>(said: object, word: () => Worded): Worded;
  /** Every source that these channels cite, and no other. */
  sources(channels: readonly ChannelAnswer[]): Answer["sources"];
}

export function speechIn(knowledge: Knowledge, edition: Edition, language: Language): Speech {
  const worded = new WeakMap<object, object>();
  return {
    knowledge,
    edition,
    language,
    name: namesIn(knowledge, edition, language),
    wording: wordings[language],
    once<Worded extends object>(said: object, word: () => Worded): Worded {
      // What was worded for an object is always of one type.
      const known = worded.get(said) as Worded | undefined;
      if (known !== undefined) return known;
      const words = frozen(word());
      worded.set(said, words);
      return words;
    },
    sources: sourceLists((ids) => sourcesListed(knowledge, language, ids, edition.id)),
  };
}

/** Freezes a value and all that is in it. */
export function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) if (typeof member === "object" && member !== null) frozen(member);
  return Object.freeze(value);
}

/** Few sets of sources are cited, over and over: each is listed once. */
function sourceLists(listed: (ids: ReadonlySet<SourceId>) => Answer["sources"]): Speech["sources"] {
  const sets = new Map<string, ReadonlySet<SourceId>>();
  const the = (ids: ReadonlySet<SourceId>): ReadonlySet<SourceId> => {
    const key = [...ids].sort().join();
    const known = sets.get(key) ?? ids;
    sets.set(key, known);
    return known;
  };
  const citedBy = rememberingFor((part: object) => the(citedIds(part)));
  const union = rememberingFor((a: ReadonlySet<SourceId>) => rememberingFor((b: ReadonlySet<SourceId>) => the(new Set([...a, ...b]))));
  const list = rememberingFor((ids: ReadonlySet<SourceId>) => frozen(listed(ids)));
  const none = the(new Set());
  return (channels) => {
    let cited = none;
    for (const part of channels.flatMap(citing)) cited = union(cited)(citedBy(part));
    return list(cited);
  };
}

/** All of a channel that cites anything. */
const citing = ({ modes, reasons, steps, notices }: ChannelAnswer): object[] => [
  ...modes.flatMap((mode) => [...mode.reasons, ...(mode.trace ?? [])]),
  ...reasons,
  steps,
  notices,
];
