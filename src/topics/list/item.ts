import type { ListItem } from "../../contract/documents/list.ts";
import type { Language } from "../../domain/language.ts";
import type { Term } from "../../domain/vocabulary.ts";

/** A term as a list has it; what it is called elsewhere counts as another spelling. */
export function itemOf({ id, name, aliases, about }: Term, language: Language, called = name[language]): ListItem {
  const spellings = new Set([...Object.values(name), ...aliases]);
  return { id, name: called, aliases: [...spellings].filter((spelling) => spelling !== called), description: about[language] };
}
