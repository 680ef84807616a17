/** The request as callers write it (contract §2). */
import { z } from "zod";

const version = z.string().describe("The lowest WeChat version among the end users: one to four numeric parts, or latest");

export const requestShape = z.strictObject({
  industry: z.string().nullish(),
  channel: z.string().nullish(),
  environment: z.string().nullish(),
  wechatVersion: z.union([version, z.strictObject({ android: version.nullish(), ios: version.nullish() })]).nullish(),
  os: z.string().nullish(),
  camera: z.string().nullish(),
  function: z.string().nullish(),
  mode: z.string().nullish(),
  edition: z.string().nullish(),
  language: z.enum(["zh", "en"]).nullish(),
});

/** A request with ids, names or aliases as values; every member can be left out. */
export type RequestInput = z.input<typeof requestShape>;
