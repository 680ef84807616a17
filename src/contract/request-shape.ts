/** The shape of a request in its normalised form: ids, and versions system by system. */
import { z } from "zod";
import { numericVersion } from "../domain/version.ts";
import type { RequestInput } from "./request.ts";

/** The ids that a field can hold, in the order of the vocabulary. */
export type RequestIds = Record<"industry" | "channel" | "environment" | "os" | "camera" | "function" | "mode" | "edition", string[]>;

const version = z.string().regex(new RegExp(`^(?:latest|${numericVersion})$`));

/** Every field can be left out; a member that is not known is an error. */
export const requestShape = (ids: RequestIds) =>
  z.strictObject({
    industry: z.enum(ids.industry).optional(),
    channel: z.enum(ids.channel).optional(),
    environment: z.enum(ids.environment).optional(),
    wechatVersion: z.strictObject(Object.fromEntries(ids.os.map((os) => [os, version.optional()]))).optional(),
    os: z.enum(ids.os).optional(),
    camera: z.enum(ids.camera).optional(),
    function: z.enum(ids.function).optional(),
    mode: z.enum(ids.mode).optional(),
    edition: z.enum(ids.edition).optional(),
    language: z.enum(["zh", "en"]).optional(),
  }) satisfies z.ZodType<RequestInput>;
