import { z } from "zod";
import { conditions, grounds, id, text } from "./facts.ts";

const conflict = z.strictObject({
  subject: text,
  /** used: the reading that the advisor goes by, if it goes by one */
  readings: z.array(z.strictObject({ text, ...grounds, used: z.literal(true).optional() })),
  why: text,
  /** which requests would be answered differently, for programs and in words */
  affects: z.strictObject({ when: conditions, text }),
  /** one short sentence for the answers that rest on it; source: where not all need be named; firstPage: where it is shown at once */
  notice: z.strictObject({ text, source: grounds.source.optional(), firstPage: conditions.optional() }).optional(),
});

/** conflicts/<topic>.yaml: id → conflict */
export const conflictsShape = z.record(id, conflict);
