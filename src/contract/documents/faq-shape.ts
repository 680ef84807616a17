import { z } from "zod";
import { citedShape, headShape } from "./document-shape.ts";
import type { FaqDocument } from "./faq.ts";

const title = z.object({ id: z.string(), question: z.string() });

const entry = title.extend({
  answer: z.string(),
  score: z.number().min(0).max(1),
  related: z.array(z.string()),
  sources: z.array(z.string()),
  conflicts: z.array(z.string()),
  stale: z.object({ text: z.string(), sources: z.array(z.string()), inferred: z.boolean() }).optional(),
});

export const faqShape = z.object({
  ...headShape,
  words: z.string().optional(),
  entries: z.array(entry),
  near: z.array(title),
  elsewhere: z.array(title.extend({ edition: z.string() })),
  titles: z.array(title),
  ...citedShape,
}) satisfies z.ZodType<FaqDocument>;
