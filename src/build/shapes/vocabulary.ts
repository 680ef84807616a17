import { z } from "zod";
import { id, text, wordLists } from "./facts.ts";

/** What every term has. */
export const term = {
  name: text,
  aliases: z.array(z.string().min(1)).default([]),
  about: text,
};

/** vocabulary/<kind>.yaml: id → term */
export const vocabularyShape = z.record(id, z.strictObject(term));

/** vocabulary/channels.yaml: id → term, and its English name within a sentence, where that is another */
export const channelsVocabularyShape = z.record(id, z.strictObject({ ...term, inText: z.string().min(1).optional() }));

/** vocabulary/environments.yaml: id → term, and how a sentence says that something runs there */
export const environmentsVocabularyShape = z.record(id, z.strictObject({ ...term, place: text }));

/** vocabulary/industries.yaml: categories with their members, or an industry that stands alone */
export const industriesVocabularyShape = z.record(
  id,
  z.strictObject({
    ...term,
    anyOther: z.literal(true).optional(),
    members: z.record(id, z.strictObject(term)).optional(),
  }),
);

/** vocabulary/shared-names.yaml: spellings that two ids share on purpose; the advisor asks back */
export const sharedNamesShape = z.array(z.string().min(1));

/** vocabulary/everyday-words.yaml: what the search takes for one and the same thing; `generic` words say that something is the matter, not what */
export const everydayWordsShape = z.record(
  id,
  wordLists.extend({ generic: z.literal(true).optional(), foreign: z.literal(true).optional() }),
);
