import { z } from "zod";
import type { CompareDocument } from "./compare.ts";
import { citedShape, headShape } from "./document-shape.ts";

const row = z.object({
  id: z.string(),
  property: z.string(),
  values: z.array(z.string()),
  grounds: z.array(z.object({ stated: z.boolean(), inferred: z.boolean(), sources: z.array(z.string()) })),
});

export const compareShape = z.object({
  ...headShape,
  kind: z.enum(["channel", "mode", "function", "delivery"]),
  subjects: z.array(z.string()).min(2),
  names: z.array(z.string()),
  rows: z.array(row),
  ...citedShape,
}) satisfies z.ZodType<CompareDocument>;
