import type { Advice, ChannelAdvice, ModeAdvice } from "../../src/domain/advice.ts";
import type { Channel, Edition } from "../../src/domain/knowledge.ts";
import type { Reason } from "../../src/domain/reason.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { advise } from "../../src/engine/advise.ts";
import { gates } from "../../src/engine/gates/index.ts";
import { type ChannelJudgement, judgeChannel } from "../../src/engine/judge.ts";
import { parse } from "../../src/engine/parse.ts";
import { rowsOf } from "../../src/engine/rows.ts";
import { knowledge } from "./knowledge.ts";

/** A request about one channel, as callers write it. */
export type ChannelInput = { channel: string; [field: string]: unknown };

/** A request as callers write it; an unusable one fails the test. */
export function requestOf(input: object): Request {
  const parsed = parse(knowledge, input, { language: "en" });
  if (!("request" in parsed)) throw new Error(`unusable: ${JSON.stringify(parsed.problems)}`);
  return parsed.request;
}

/** The engine's advice, in ids and values; `model`: other knowledge than that of the project. */
export const adviceOn = (input: object, model = knowledge): Advice => advise(model, requestOf(input));

/** The advice on the one channel that the input names. */
export function channelOn(input: ChannelInput): ChannelAdvice {
  const { channels } = adviceOn(input);
  return only(channels, channels[0]);
}

/** What is said of one mode in the channel that the input names. */
export function modeOn(mode: string, input: ChannelInput): ModeAdvice {
  const found = channelOn(input).modes.filter((item) => item.mode === mode);
  return only(found, found[0]);
}

export const verdictOf = (mode: string, input: ChannelInput): Verdict => modeOn(mode, input).verdict;

/** The codes of the reasons that a mode gives, in order. */
export const codesOf = (reasons: readonly Reason[]): string[] => reasons.map(({ code }) => code);

/** The one reason with this code. */
export function reasonWith(code: string, reasons: readonly Reason[]): Reason {
  const found = reasons.filter((reason) => reason.code === code);
  return only([...new Set(found.map((reason) => JSON.stringify(reason)))], found[0]);
}

function only<T>(all: readonly unknown[], first: T | undefined): T {
  if (all.length !== 1 || first === undefined) throw new Error(`expected one, found ${all.length}`);
  return first;
}

/** What the gates say of a channel, each asked anew. */
export function judgedAnew(edition: Edition, request: Request, channel: Channel): ChannelJudgement {
  const rows = gates.map((gate) => rowsOf(gate, edition)(request).of(channel));
  return judgeChannel(edition, request, channel, rows);
}
