import { z } from "zod";
import type { ChangesDocument } from "./changes.ts";
import { citedShape, headShape } from "./document-shape.ts";

/** No list of types, of which validators warn. */
const value = z.union([z.string(), z.literal([true, false, null])]);

const change = z.object({
  kind: z.enum(["cell", "mode", "name", "minimum", "industry", "question", "stale"]),
  subject: z.string(),
  from: value,
  to: value,
  replacedBy: z.string().optional(),
  message: z.string(),
  sources: z.array(z.string()),
});

export const changesShape = z.object({
  ...headShape,
  from: z.string(),
  to: z.string(),
  changes: z.array(change),
  ...citedShape,
}) satisfies z.ZodType<ChangesDocument>;
