import type { Answer, ChannelAnswer, ModeAnswer } from "../contract/answer.ts";
import type { SourceId } from "../domain/ids.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { remembering, rememberingFor, rememberingLater } from "../domain/remembering.ts";
import { citedIds, listingSources } from "./cited.ts";
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

/** The words of one edition and language, with memories of their own: none is shared with another. */
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
    sources: sourceLists(listingSources(knowledge, language, edition.id)),
  };
}

/** Freezes a value and all that is in it. */
function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) if (typeof member === "object" && member !== null) frozen(member);
  return Object.freeze(value);
}

/** A set of sources: each has a bit of its own, so that sets are put together and compared as numbers are. */
type Cited = bigint;

/** Few sets of sources are cited, over and over: each is listed once. */
const sourceLists = (listed: (ids: ReadonlySet<SourceId>) => Answer["sources"]): Speech["sources"] =>
  rememberingLater((channels) => frozen(listed(citedIds(channels))), listingOnce);

function listingOnce(): (channels: readonly ChannelAnswer[], list: () => Answer["sources"]) => Answer["sources"] {
  const bits = new Map<SourceId, Cited>();
  const bitOf = (id: SourceId): Cited => {
    const bit = bits.get(id) ?? 1n << BigInt(bits.size);
    bits.set(id, bit);
    return bit;
  };
  const citedBy = rememberingFor((part: object) => together([...citedIds(part)].map(bitOf)));
  const citedByAll = rememberingFor((parts: readonly object[]) => together(parts.map(citedBy)));
  const citedByModes = rememberingFor((modes: readonly ModeAnswer[]) => together(modes.flatMap(citing).map(citedBy)));
  const remember = remembering<Answer["sources"]>();
  return (channels, list) => {
    let cited = 0n;
    for (const { modes, reasons, steps, notices } of channels)
      cited |= citedByModes(modes) | citedByAll(reasons) | citedByAll(steps) | citedByAll(notices);
    return remember(cited.toString(16), list);
  };
}

const together = (sets: readonly Cited[]): Cited => sets.reduce((all, set) => all | set, 0n);

const citing = ({ reasons, trace = [] }: ModeAnswer): object[] => [...reasons, ...trace];
