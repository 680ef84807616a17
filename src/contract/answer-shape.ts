/** The shape of the answer, for checks and schemas; the types are in `answer.ts`. */
import { z } from "zod";
import type { Answer } from "./answer.ts";

const verdict = z.enum(["supported", "conditional", "unsupported"]);
const bySystem = z.record(z.string(), z.string());
const sources = z.array(z.string());

const reason = z.object({ code: z.string(), message: z.string(), sources, inferred: z.boolean() });

const values = z.record(z.string(), z.unknown());

const judgement = z.object({
  gate: z.string(),
  verdict,
  message: z.string(),
  reasons: z.array(reason),
  values: z.object({ given: values, required: values }),
  sources,
  inferred: z.boolean(),
});

const mode = z.object({
  mode: z.string(),
  name: z.string(),
  verdict,
  systems: z.record(z.string(), verdict).optional(),
  minimumWeChat: bySystem.optional(),
  reasons: z.array(reason),
  trace: z.array(judgement).optional(),
});

const unlock = z.object({
  set: z.object({ camera: z.string().optional(), wechatVersion: bySystem.optional() }),
  modes: z.array(z.string()),
  message: z.string(),
});

const step = z.object({
  id: z.string(),
  phase: z.enum(["apply", "qualify", "review", "integrate", "operate"]),
  title: z.string(),
  detail: z.string(),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
  sources,
  inferred: z.boolean(),
  more: z.array(z.object({ text: z.string(), sources, inferred: z.boolean() })).optional(),
});

const notice = z.object({ code: z.string(), message: z.string(), sources, firstPage: z.boolean(), caveat: z.boolean().optional() });

const channel = z.object({
  channel: z.string(),
  name: z.string(),
  delivery: z.string(),
  verdict,
  modes: z.array(mode),
  reasons: z.array(reason),
  unlocks: z.array(unlock),
  steps: z.array(step),
  notices: z.array(notice),
});

const normalisedRequest = z.object({
  industry: z.string().optional(),
  channel: z.string().optional(),
  environment: z.string().optional(),
  wechatVersion: bySystem.optional(),
  os: z.string().optional(),
  camera: z.string().optional(),
  function: z.string().optional(),
  mode: z.string().optional(),
  edition: z.string(),
  language: z.enum(["zh", "en"]),
});

export const answerShape = z.object({
  schemaVersion: z.literal(1),
  advisor: z.string(),
  edition: z.string(),
  language: z.enum(["zh", "en"]),
  request: normalisedRequest,
  command: z.string(),
  verdict,
  channels: z.array(channel),
  missing: z.array(z.string()),
  alternatives: z.array(z.string()),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  /** What the request's and the alternatives' ids are called: kind → id → name. */
  names: z.record(z.string(), z.record(z.string(), z.string())),
  sources: z.record(z.string(), z.object({ title: z.string(), url: z.string() })),
}) satisfies z.ZodType<Answer>;
