/** What the files in `data/` are made of: ids, texts, and facts with their sources. */
import { z } from "zod";

export const idPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";
export const id = z.string().regex(new RegExp(`^${idPattern}$`), "ids are lower case words joined by hyphens");
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** Words by language. */
export const wordLists = z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
export const sourceId = z.string().regex(new RegExp(`^${idPattern}/[a-z0-9-]+$`), "a source is written folder/name");
export const day = z.iso.date("write the day as 2026-01-31");
/** The day that a document prints; where it prints none, that is said. */
export const date = z.union([z.literal("undated"), day], "write the day as 2026-01-31, or undated");

/** Every fact names its source or sources; `inferred: true` where it only follows from them. */
export const grounds = { source: z.union([sourceId, z.array(sourceId).min(1)]), inferred: z.literal(true).optional() };
export const stated = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...grounds });

export const conditions = z.strictObject({
  channel: z.array(id).min(1).optional(),
  notChannel: z.array(id).min(1).optional(),
  function: z.array(id).min(1).optional(),
  notFunction: z.array(id).min(1).optional(),
  environment: z.array(id).min(1).optional(),
  industry: z.array(z.string().min(1)).min(1).optional(),
  notIndustry: z.array(z.string().min(1)).min(1).optional(),
  offers: z.array(id).min(1).optional(),
  mode: z.array(id).min(1).optional(),
  industryLimited: z.boolean().optional(),
});

/** For whom it holds; left out: for everybody. */
export const when = conditions.default({});
