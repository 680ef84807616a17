import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Language, Text } from "../domain/language.ts";
import type { TermKind } from "../domain/vocabulary.ts";
import { termOf } from "../knowledge/vocabulary.ts";

/**
 * The name of anything that has an id, in one language and as one edition calls it; `place` is an environment where a
 * sentence says "there", `inText` a channel within a sentence.
 */
export type NameOf = (kind: NameKind, id: string) => string;

type NameKind = TermKind | "place" | "inText";

/**
 * Names in one language; each is looked up once, so that whoever words much keeps the function.
 *
 * @param edition whose names come before the vocabulary's; undefined: the vocabulary's alone
 * @returns a function that throws on an id that is not in the vocabulary
 */
export function namesIn(knowledge: Knowledge, edition: Edition | undefined, language: Language): NameOf {
  const known = new Map<NameKind, Map<string, string>>();
  return (kind, id) => {
    const names = known.get(kind) ?? new Map<string, string>();
    known.set(kind, names);
    const name = names.get(id) ?? nameAnew(knowledge, edition, kind, id)[language];
    names.set(id, name);
    return name;
  };
}

function nameAnew(knowledge: Knowledge, edition: Edition | undefined, kind: NameKind, id: string): Text {
  if (kind === "place") return termOf(knowledge, "environment", id).place;
  if (kind === "inText") return channelInText(knowledge, edition, id);
  const renamed = kind === "channel" ? edition?.channels : kind === "mode" ? edition?.modes : undefined;
  return renamed?.find((item) => item.id === id)?.name ?? fullName(knowledge, kind, id);
}

/** A channel that an edition renames is called by its new name within a sentence too. */
function channelInText(knowledge: Knowledge, edition: Edition | undefined, id: string): Text {
  const term = termOf(knowledge, "channel", id);
  const renamed = edition?.channels.find((channel) => channel.id === id);
  const { name, inText } = renamed?.name === undefined ? term : { name: renamed.name, inText: renamed.inText };
  return { zh: name.zh, en: inText ?? name.en };
}

/** A subcategory is told with its category: three of them are called alike. */
function fullName(knowledge: Knowledge, kind: TermKind, id: string): Text {
  const term = termOf(knowledge, kind, id);
  if (!("category" in term) || term.category === undefined) return term.name;
  const category = termOf(knowledge, kind, term.category).name;
  return { zh: `${category.zh}·${term.name.zh}`, en: `${category.en} › ${term.name.en}` };
}
