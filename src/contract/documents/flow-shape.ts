import { z } from "zod";
import { citedShape, headShape } from "./document-shape.ts";
import type { FlowDocument } from "./flow.ts";

const node = z.object({
  id: z.string(),
  part: z.enum(["questions", "rules"]),
  kind: z.enum(["start", "question", "outcome", "field", "rule", "verdict", "result"]),
  label: z.string(),
  sources: z.array(z.string()),
});

export const flowShape = z.object({
  ...headShape,
  nodes: z.array(node),
  edges: z.array(z.object({ from: z.string(), to: z.string(), label: z.string() })),
  ...citedShape,
}) satisfies z.ZodType<FlowDocument>;
