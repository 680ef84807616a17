import { z } from "zod";
import { headShape } from "./document-shape.ts";
import type { HelpDocument } from "./help.ts";

export const helpShape = z.object({
  ...headShape,
  topic: z.string(),
  title: z.string(),
  text: z.string(),
}) satisfies z.ZodType<HelpDocument>;
