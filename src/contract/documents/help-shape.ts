import { z } from "zod";
import { headShape } from "./document-shape.ts";
import type { HelpDocument } from "./help.ts";

export const helpShape = z.object({
  ...headShape,
  topic: z.string(),
  title: z.string(),
  text: z.string(),
  usage: z.string().exactOptional(),
  groups: z.array(z.object({ heading: z.string(), items: z.array(z.object({ term: z.string(), about: z.string() })) })).exactOptional(),
  examples: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<HelpDocument>;
