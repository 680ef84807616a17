import { z } from "zod";
import { citedShape, headShape } from "./document-shape.ts";
import type { MatrixDocument } from "./matrix.ts";

const channel = z.object({
  channel: z.string(),
  name: z.string(),
  industryLimited: z.boolean(),
  cells: z.record(z.string(), z.boolean()),
  minimumWeChat: z.record(z.string(), z.record(z.string(), z.string())),
  sources: z.array(z.string()),
});

export const matrixShape = z.object({
  ...headShape,
  modes: z.array(z.string()),
  channels: z.array(channel),
  names: z.record(z.string(), z.record(z.string(), z.string())),
  newer: z.object({ edition: z.string(), message: z.string(), sources: z.array(z.string()) }).optional(),
  ...citedShape,
}) satisfies z.ZodType<MatrixDocument>;
