import { z } from "zod";
import { conditions, grounds, id, text } from "./facts.ts";

const conflict = z.strictObject({
  subject: text,
  /** used: the reading that the advisor goes by, if it goes by one */
  readings: z.array(z.strictObject({ text, ...grounds, used: z.literal(true).optional() })),
  why: text,
  /** which requests would be answered differently, for programs and in words */
  affects: z.strictObject({ when: conditions, text }),
  /** one short sentence for the answers that rest on it */
  notice: z
    .strictObject({
      text,
      /** where not all need be named */
      source: grounds.source.optional(),
      /** where it is shown at once */
      firstPage: conditions.optional(),
      /** there only as long as the channel is not ruled out */
      inUse: z.literal(true).optional(),
      /** it can make the verdict worthless to the reader: shown beside it, in place of firstPage */
      caveat: z.literal(true).optional(),
    })
    .optional(),
});

/** conflicts/<topic>.yaml: id → conflict */
export const conflictsShape = z.record(id, conflict);
