import { z } from "zod";
import { date, day, sourceId, text } from "./facts.ts";

/** sources.yaml: every document but the FAQ's own questions, which are sources by themselves */
export const sourcesShape = z.record(
  sourceId,
  /** confirmed: the day on which somebody last read it */
  z.strictObject({ title: text, url: z.url(), date, confirmed: day.optional() }),
);
