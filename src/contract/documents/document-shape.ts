import { z } from "zod";

export const headShape = { schemaVersion: z.literal(1), edition: z.string(), language: z.enum(["zh", "en"]) };

export const citedShape = { sources: z.record(z.string(), z.object({ title: z.string(), url: z.string() })) };

export const datedShape = {
  sources: z.record(z.string(), z.object({ title: z.string(), url: z.string(), date: z.string().nullable() })),
};
