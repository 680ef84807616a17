import { z } from "zod";
import { datedShape, headShape } from "./document-shape.ts";
import type { DocumentsDocument } from "./documents.ts";

const sources = z.array(z.string());
const sets = z.array(z.array(z.string()));
const remark = z.object({ text: z.string(), inferred: z.boolean(), sources });

const requirement = z.object({
  industry: z.string().nullable(),
  category: z.string().nullable(),
  name: z.string(),
  channel: z.string(),
  open: z.boolean(),
  status: z.enum(["open", "earlier", "named", "closed", "absent"]),
  anyOf: sets,
  conditions: z.array(z.string()),
  conditionSources: z.array(sources),
  lists: z.array(z.object({ list: z.string(), open: z.boolean(), anyOf: sets.optional() })),
  inEdition: z.object({ open: z.boolean(), inferred: z.boolean(), sources }).nullable(),
  remarks: z.array(remark),
  inferred: z.boolean(),
  sources,
});

export const documentsShape = z.object({
  ...headShape,
  asked: z.object({ industry: z.string().optional(), channel: z.string().optional() }),
  requirements: z.array(requirement),
  lists: z.array(z.object({ list: z.string(), name: z.string(), sources })),
  notes: z.array(remark),
  names: z.record(z.string(), z.record(z.string(), z.string())),
  ...datedShape,
}) satisfies z.ZodType<DocumentsDocument>;
