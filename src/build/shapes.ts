/** The shapes of the files in `data/`, as people write them. `data/README.md` explains them with examples. */
import { z } from "zod";
import { phases } from "../domain/knowledge.ts";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "ids are lower case words joined by hyphens");
const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const sourceId = z.string().regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9-]+$/, "a source is written folder/name");

/** Every fact names its source or sources; `inferred: true` where it only follows from them. */
const grounds = { source: z.union([sourceId, z.array(sourceId).min(1)]), inferred: z.literal(true).optional() };
const stated = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...grounds });

const term = {
  name: text,
  aliases: z.array(z.string().min(1)).default([]),
  about: text,
};

/** vocabulary/<kind>.yaml: id → term */
export const vocabularyShape = z.record(id, z.strictObject(term));

/** vocabulary/industries.yaml: categories with their members, or an industry that stands alone */
export const industriesVocabularyShape = z.record(
  id,
  z.strictObject({
    ...term,
    anyOther: z.literal(true).optional(),
    members: z.record(id, z.strictObject(term)).optional(),
  }),
);

/** vocabulary/shared-names.yaml: spellings that two ids share on purpose; the advisor asks back */
export const sharedNamesShape = z.array(z.string().min(1));

/** sources.yaml: every document but the FAQ's own questions, which are sources by themselves */
export const sourcesShape = z.record(
  sourceId,
  z.strictObject({ title: text, url: z.url(), date: z.union([z.literal("undated"), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]) }),
);

const version = z.string().regex(/^\d{1,5}(\.\d{1,5}){0,3}$/);
const minimum = z.union([
  z.strictObject({ android: version, ios: version, ...grounds }),
  /** the highest of the minimums of other modes: a conclusion, so always inferred */
  z.strictObject({ from: z.array(id).min(1), source: grounds.source }),
]);

/** editions/<edition>/edition.yaml */
export const editionShape = z.strictObject({
  name: text,
  aliases: z.array(z.string().min(1)).default([]),
  about: text,
  date: z.union([z.literal("undated"), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]),
  url: z.url(),
  default: z.literal(true).optional(),
  /** the edition before this one */
  follows: id.optional(),
  camera: stated(id),
  modes: z.record(id, z.strictObject({ name: text.optional(), description: text, ...grounds })),
  minimumWeChat: z.record(id, minimum),
  functions: z.record(
    id,
    z.strictObject({ description: text, ...grounds, liveness: stated(z.boolean()), channels: stated(z.array(id).min(1)).optional() }),
  ),
  deliveries: z.record(id, z.strictObject({ description: text, ...grounds, opensCamera: stated(z.boolean()) })),
  environments: z.record(id, z.strictObject({ only: stated(z.array(id).min(1)).optional() })),
  /** the FAQ's questions, in its order */
  questions: z.array(id).min(1),
});

/** editions/<edition>/channels.yaml, in the order of the edition's table */
export const channelsShape = z.record(
  id,
  z.strictObject({
    name: text.optional(),
    delivery: stated(id),
    modes: stated(z.array(id)),
    runsIn: z.record(id, z.strictObject(grounds)),
    elsewhere: z.strictObject(grounds),
    industryLimit: stated(z.boolean()),
    industryList: z.strictObject(grounds).optional(),
    /** the edition's minimums hold for this channel */
    wechatVersion: z.strictObject(grounds).optional(),
  }),
);

/** editions/<edition>/industries.yaml */
export const industriesShape = z.strictObject({
  listed: z.record(id, z.strictObject({ ...grounds, members: z.array(id).min(1) })),
  excluded: z.record(id, z.strictObject(grounds)),
});

const conditions = z.strictObject({
  channel: z.array(id).min(1).optional(),
  notChannel: z.array(id).min(1).optional(),
  function: z.array(id).min(1).optional(),
  notFunction: z.array(id).min(1).optional(),
  industry: z.array(z.string().min(1)).min(1).optional(),
  offers: z.array(id).min(1).optional(),
  industryLimited: z.boolean().optional(),
});
const when = conditions.default({});

/** editions/<edition>/steps.yaml: step id → step, in the order in which they are taken */
export const stepsShape = z.record(
  id,
  z.strictObject({ phase: z.enum(phases), title: text, detail: text, links: z.array(sourceId).default([]), ...grounds, when }),
);

/** editions/<edition>/notices.yaml: notice code → notice, in the order in which they are shown */
export const noticesShape = z.record(
  id,
  z.strictObject({
    when,
    /** `{}` for every request; left out: never */
    firstPage: conditions.optional(),
    parts: z.array(z.strictObject({ text, source: grounds.source, when })).min(1),
  }),
);

/** the head of editions/<edition>/faq/<question>.md */
export const questionHeadShape = z.strictObject({
  links: z.array(sourceId).default([]),
  related: z.array(id).default([]),
  phrasings: z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
});
