import { groundsOf, type Stated } from "../../domain/grounds.ts";
import type { Language } from "../../domain/language.ts";
import type { CompareWording, PropertyId } from "../../wording/topics/compare.ts";
import type { Topic } from "../topic.ts";

/** What the values of a comparison are told with. */
export interface Telling extends Topic {
  words: CompareWording;
  language: Language;
}

/** A row: what it is called, and what it is for each subject; undefined where the source is silent. */
export interface Property<Subject> {
  id: PropertyId;
  value(subject: Subject, telling: Telling): Stated<string> | undefined;
}

/** A fact in words. */
export function told<T>(fact: Stated<T> | undefined, tell: (value: T) => string): Stated<string> | undefined {
  return fact && { value: tell(fact.value), ...groundsOf(fact) };
}
