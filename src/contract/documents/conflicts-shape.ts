import { z } from "zod";
import type { ConflictsDocument } from "./conflicts.ts";
import { datedShape, headShape } from "./document-shape.ts";

const reading = z.object({ text: z.string(), used: z.boolean(), inferred: z.boolean(), sources: z.array(z.string()) });

const conflict = z.object({
  id: z.string(),
  subject: z.string(),
  readings: z.array(reading),
  used: z.string().nullable(),
  why: z.string(),
  affects: z.object({ when: z.record(z.string(), z.union([z.array(z.string()), z.boolean()])), message: z.string() }),
});

export const conflictsShape = z.object({
  ...headShape,
  conflicts: z.array(conflict),
  notFound: z.array(z.string()),
  near: z.array(z.string()),
  ...datedShape,
}) satisfies z.ZodType<ConflictsDocument>;
