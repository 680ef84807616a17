import { z } from "zod";
import { citedShape, headShape } from "./document-shape.ts";
import type { ListDocument } from "./list.ts";

const item = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  delivery: z.string().optional(),
  industryLimited: z.boolean().optional(),
  modes: z.array(z.string()).optional(),
  channels: z.array(z.string()).optional(),
  liveness: z.boolean().optional(),
  category: z.string().optional(),
  listed: z.boolean().optional(),
  default: z.boolean().optional(),
  date: z.string().nullable().optional(),
  url: z.string().optional(),
  sources: z.array(z.string()).optional(),
});

export const listShape = z.object({
  ...headShape,
  kind: z.string(),
  items: z.array(item),
  ...citedShape,
}) satisfies z.ZodType<ListDocument>;
