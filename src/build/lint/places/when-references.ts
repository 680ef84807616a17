import { subcategoryId } from "../../../domain/ids.ts";
import type { When } from "../../../domain/knowledge.ts";
import type { VocabularyData } from "../../data.ts";
import { vocabularyFile } from "../../file-names.ts";
import { type Kind, type Kinds, kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./reference.ts";

type WhenKinds = Pick<Kinds, "channel" | "function" | "environment" | "mode"> & { industry: Kind };

/** Of each condition the ids that would do there; none where it names no ids. */
const kindFor: Record<keyof When, keyof WhenKinds | undefined> = {
  channel: "channel",
  notChannel: "channel",
  function: "function",
  notFunction: "function",
  environment: "environment",
  industry: "industry",
  notIndustry: "industry",
  offers: "mode",
  mode: "mode",
  industryLimited: undefined,
};

/** Every id that a condition names. */
export const whenReferences = (kinds: WhenKinds, file: string, path: readonly (string | number)[], when: When = {}): Reference[] =>
  Object.entries(when).flatMap(([field, ids]) => {
    const kind = kindFor[field as keyof When];
    return kind === undefined || !Array.isArray(ids) ? [] : references(file, at(...path, field), kinds[kind], ids);
  });

/** What the conditions of something that belongs to no edition may name: all that the vocabulary has. */
export const vocabularyKinds = (vocabulary: VocabularyData): WhenKinds => {
  const named = (noun: string, kind: "channels" | "functions" | "environments" | "modes") =>
    kindOf(noun, Object.keys(vocabulary[kind]), vocabularyFile(kind));
  return {
    channel: named("channel", "channels"),
    function: named("function", "functions"),
    environment: named("environment", "environments"),
    mode: named("mode", "modes"),
    industry: industryKind(vocabulary),
  };
};

/** The members of one category, by their own ids. */
export const subcategoryKind = ({ industries }: VocabularyData, category: string): Kind =>
  kindOf(`subcategory of ${category}`, Object.keys(industries[category]?.members ?? {}), vocabularyFile("industries"));

/** Categories, and their members as `category/member`. */
export const industryKind = ({ industries }: VocabularyData): Kind =>
  kindOf(
    "industry",
    Object.entries(industries).flatMap(([id, { members = {} }]) => [
      id,
      ...Object.keys(members).map((member) => subcategoryId(id, member)),
    ]),
    vocabularyFile("industries"),
  );
