import { z } from "zod";
import { grounds, id, sourceId, text } from "./facts.ts";

/** qualification-lists.yaml */
export const qualificationListsShape = z.strictObject({
  /** the earlier first; the last one is the one to go by */
  lists: z.record(id, z.strictObject({ name: text, source: sourceId })),
  /** what holds for every row; citing: only where that source is cited; collecting: only where documents are to be collected */
  notes: z.array(
    z.strictObject({
      text,
      ...grounds,
      channels: z.array(id).min(1).optional(),
      citing: sourceId.optional(),
      collecting: z.literal(true).optional(),
    }),
  ),
});

/** vocabulary/certificates.yaml: id → the name as the lists print it, and an English gloss */
export const certificatesShape = z.record(id, text);

/** a certificate, and which one of its kind where that matters */
const document = z.union([id, z.strictObject({ certificate: id, note: text })]);
/** each inner list is one set that is enough */
const anyOf = z.array(z.array(document).min(1)).min(1);
const remarks = z.array(z.strictObject({ text, ...grounds })).default([]);

const row = z.strictObject({
  name: text,
  /** members of the category that the row stands for; none where the FAQ does not have it */
  industries: z.array(id).default([]),
  /** channel → the lists that open it */
  listed: z.record(id, z.array(id).min(1)),
  anyOf,
  /** list → what it asks for where that is something else */
  otherwise: z.record(id, anyOf).default({}),
  /** lists: where not every list says so */
  conditions: z.array(z.strictObject({ text, lists: z.array(id).min(1).optional() })).default([]),
  /** what other pages say of it */
  remarks,
});

/** documents/<category>.yaml */
export const documentsShape = z.strictObject({
  rows: z.record(id, row),
  /** member → why no list has it, and the rows that come near */
  unlisted: z.record(id, z.strictObject({ text, ...grounds, near: z.array(id).default([]), remarks })).default({}),
  /** rows that only other pages have */
  elsewhere: z.record(id, z.strictObject({ name: text, channels: z.array(id).min(1), ...grounds, remarks })).default({}),
});
