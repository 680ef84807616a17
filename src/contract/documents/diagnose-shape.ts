import { z } from "zod";
import type { DiagnoseDocument } from "./diagnose.ts";
import { citedShape, headShape } from "./document-shape.ts";

const sources = z.array(z.string());
const billing = z.enum(["yes", "no", "differs", "not-stated"]);
const statement = z.object({ text: z.string(), sources, inferred: z.boolean() });

const code = z.object({
  code: z.string(),
  meaning: z.string(),
  list: z.string(),
  listName: z.string(),
  asked: z.boolean(),
  billed: billing,
  sources,
});

const title = z.object({ id: z.string(), symptom: z.string() });

const match = title.extend({
  score: z.number().min(0).max(1),
  codes: z.array(code),
  causes: z.array(statement),
  remedies: z.array(statement),
  billed: z.object({ value: billing, message: z.string(), sources }),
  channels: z.array(z.string()),
  functions: z.array(z.string()),
  sources,
});

export const diagnoseShape = z.object({
  ...headShape,
  matches: z.array(match),
  near: z.array(title.extend({ codes: z.array(z.string()) })),
  elsewhere: z.array(title.extend({ message: z.string(), channels: z.array(z.string()), functions: z.array(z.string()) })),
  ...citedShape,
}) satisfies z.ZodType<DiagnoseDocument>;
