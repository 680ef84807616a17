import { z } from "zod";
import { phases } from "../../domain/knowledge.ts";
import { room } from "../../domain/packed.ts";
import { formatVersion, parseVersion } from "../../domain/version.ts";
import { conditions, date, day, grounds, id, sourceId, stated, text, when, wordLists } from "./facts.ts";

/** As the program itself writes it, not in any other way that users may. */
const version = z.string().refine((text) => {
  const parsed = parseVersion(text);
  return parsed !== undefined && parsed !== "latest" && formatVersion(parsed) === text;
}, 'a version is written as "1.2.3"');
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
  date,
  confirmed: day.optional(),
  url: z.url(),
  default: z.literal(true).optional(),
  /** the edition before this one */
  follows: id.optional(),
  camera: stated(id),
  modes: z
    .record(id, z.strictObject({ name: text.optional(), description: text, ...grounds }))
    // Verdicts on all of them, and on the channel, are packed together.
    .refine((modes) => Object.keys(modes).length < room, { error: `at most ${room - 1} modes` }),
  minimumWeChat: z.record(id, minimum),
  functions: z.record(
    id,
    z.strictObject({
      sends: stated(text).optional(),
      comparedWith: stated(text).optional(),
      liveness: stated(z.boolean()),
      /** these and no other: it restricts */
      channels: stated(z.array(id).min(1)).optional(),
      /** these at least */
      offeredBy: stated(z.array(id).min(1)).optional(),
    }),
  ),
  deliveries: z.record(
    id,
    z.strictObject({
      opensCamera: stated(z.boolean()),
      integration: stated(text).optional(),
      sends: stated(text).optional(),
      result: stated(text).optional(),
      effort: stated(text).optional(),
    }),
  ),
  environments: z.record(id, z.strictObject({ only: stated(z.array(id).min(1)).optional() })),
  /** the FAQ's questions, in its order */
  questions: z.array(id).min(1),
});

const workingDays = z
  .strictObject({ from: z.int().positive(), to: z.int().positive() })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "is less than from; swap the two" });

/** editions/<edition>/channels.yaml, in the order of the edition's table */
export const channelsShape = z.record(
  id,
  z.strictObject({
    name: text.optional(),
    /** the new English name within a sentence, where that is another */
    inText: z.string().min(1).optional(),
    delivery: stated(id),
    modes: stated(z.array(id)),
    runsIn: z.record(id, z.strictObject(grounds)),
    /** left out where that it runs nowhere else is only concluded */
    elsewhere: z.strictObject(grounds).optional(),
    industryLimit: stated(z.boolean()),
    industryList: z.strictObject(grounds).optional(),
    /** working days of WeChat's review; null: there is none */
    reviewTime: stated(z.union([z.null(), workingDays], "write null or { from: 3, to: 5 }")).optional(),
    /** working days to leave for that review where other sources say more than the edition, or it says nothing */
    reviewPlan: stated(z.int().positive()).optional(),
    /** retries after which WeChat stops a user; null: no cap is there */
    retryCap: stated(z.union([z.null(), z.int().positive()], "write null or a whole number")).optional(),
    /** whether the user is verified live or records a video */
    capture: stated(text).optional(),
    /** the edition's minimums hold for this channel */
    wechatVersion: z.strictObject(grounds).optional(),
    /** the files of integration/ whose steps lead on from the edition's own */
    integration: z.array(id).min(1).optional(),
  }),
);

/** editions/<edition>/industries.yaml */
export const industriesShape = z.strictObject({
  listed: z.record(id, z.strictObject({ ...grounds, members: z.array(id).min(1) })),
  /** channel: those of which it is stated, for any other it is concluded; left out: all */
  excluded: z.record(id, z.strictObject({ ...grounds, channel: z.array(id).min(1).optional() })),
});

/** editions/<edition>/steps.yaml, integration/<way>.yaml: step id → step, in the order in which they are taken */
export const stepsShape = z.record(
  id,
  z.strictObject({
    phase: z.enum(phases),
    title: text,
    detail: text,
    links: z.array(sourceId).default([]),
    ...grounds,
    when,
    /** what else to know for it, each with its own source */
    more: z
      .array(z.strictObject({ text, ...grounds, when }))
      .min(1)
      .optional(),
  }),
);

/** editions/<edition>/notices.yaml: notice code → notice, in the order in which they are shown */
export const noticesShape = z.record(
  id,
  z.strictObject({
    when,
    /** `{}` for every request; left out: never */
    firstPage: conditions.optional(),
    /** there only as long as the channel is not ruled out */
    inUse: z.literal(true).optional(),
    parts: z.array(z.strictObject({ text, source: grounds.source, when })).min(1),
  }),
);

/** the head of editions/<edition>/faq/<question>.md */
export const questionHeadShape = z.strictObject({
  /** what the edition left standing although its own other statements say otherwise */
  stale: z.strictObject({ text, source: grounds.source }).optional(),
  /** the question of the edition before in whose place this one stands */
  replaces: id.optional(),
  links: z.array(sourceId).default([]),
  related: z.array(id).default([]),
  phrasings: wordLists,
});
