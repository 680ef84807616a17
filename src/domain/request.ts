import type { CameraId, ChannelId, EditionId, EnvironmentId, FunctionId, IndustryId, ModeId, SystemId } from "./ids.ts";
import type { Language } from "./language.ts";
import type { WeChatVersion } from "./version.ts";

/** The lowest WeChat version among the end users, by system; a system that is not named is not known. */
export type WeChatVersions = Readonly<Partial<Record<SystemId, WeChatVersion>>>;

/** What a caller wants to know, in ids. What is undefined is not known. */
export interface Request {
  readonly industry?: IndustryId | undefined;
  readonly channel?: ChannelId | undefined;
  readonly environment?: EnvironmentId | undefined;
  readonly wechatVersion?: WeChatVersions | undefined;
  readonly os?: SystemId | undefined;
  readonly camera?: CameraId | undefined;
  readonly function?: FunctionId | undefined;
  readonly mode?: ModeId | undefined;
  readonly edition: EditionId;
  readonly language: Language;
}

/** The fields of a request, in the order in which they are always told. */
export const fields = [
  "industry",
  "channel",
  "environment",
  "wechatVersion",
  "os",
  "camera",
  "function",
  "mode",
  "edition",
  "language",
] as const satisfies readonly (keyof Request)[];

/** A member of the request. */
export type Field = (typeof fields)[number];

/** Whether a name is that of a field. */
export const isField = (name: string): name is Field => fields.some((field) => field === name);

/** Whether a request asks for no more than an edition and a language. */
export const saysNothing = (request: Request): boolean =>
  fields.every((field) => field === "edition" || field === "language" || request[field] === undefined);

/** Some answers to be laid over a request. */
export type Answers = Partial<Pick<Request, "industry" | "channel" | "environment" | "wechatVersion" | "camera">>;

/** The request with further answers; versions are merged system by system. */
export function withAnswers(request: Request, answers: Answers): Request {
  if (answers.wechatVersion === undefined) return { ...request, ...answers };
  return { ...request, ...answers, wechatVersion: bySystem({ ...request.wechatVersion, ...answers.wechatVersion }) };
}

/** In one order, whichever system was answered first: the same request is always told in the same words. */
export const bySystem = (versions: WeChatVersions): WeChatVersions =>
  Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)));
