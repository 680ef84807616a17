import { z } from "zod";
import { date, sourceId, text } from "./facts.ts";

/** sources.yaml: every document but the FAQ's own questions, which are sources by themselves */
export const sourcesShape = z.record(sourceId, z.strictObject({ title: text, url: z.url(), date }));
