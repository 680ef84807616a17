import { z } from "zod";
import { datedShape, headShape } from "./document-shape.ts";
import type { StatsDocument } from "./stats.ts";

const count = z.int().min(0);

const edition = z.object({
  edition: z.string(),
  name: z.string(),
  date: z.string().nullable(),
  facts: count,
  stated: count,
  inferred: count,
  contradicted: count,
  questions: count,
  sources: z.array(z.string()),
});

export const statsShape = z.object({
  ...headShape,
  editions: z.array(edition),
  ...datedShape,
}) satisfies z.ZodType<StatsDocument>;
