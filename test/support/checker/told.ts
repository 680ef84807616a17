import type { OracleChannel } from "../oracle/faq.ts";
import type { Asked } from "../oracle/judge.ts";

/** What the checker reads of an answer. */
export interface Told {
  schemaVersion: number;
  edition: string;
  language: string;
  request: Record<string, unknown>;
  command: string;
  verdict: string;
  channels: ToldChannel[];
  missing: string[];
  alternatives: string[];
  warnings: { code: string; message: string }[];
  names: Record<string, Record<string, string>>;
  sources: Record<string, { title: string; url: string }>;
}

export interface ToldChannel {
  channel: OracleChannel;
  name: string;
  delivery: string;
  verdict: string;
  modes: ToldMode[];
  reasons: ToldReason[];
  unlocks: { set: { camera?: string; wechatVersion?: Record<string, string> }; modes: string[]; message: string }[];
  steps: (Cited & {
    id: string;
    phase: string;
    title: string;
    detail: string;
    links: { title: string; url: string }[];
    inferred: boolean;
  })[];
  notices: (Cited & { code: string; message: string })[];
}

interface ToldMode {
  mode: string;
  name: string;
  verdict: string;
  systems?: Record<string, string>;
  minimumWeChat?: Record<string, string>;
  reasons: ToldReason[];
}

export interface ToldReason extends Cited {
  code: string;
  message: string;
  inferred: boolean;
}

interface Cited {
  sources: string[];
}

/** Asks the advisor itself: a request in, its answer out. */
export type Ask = (request: object) => Told;

/** What is wrong with an answer, one sentence each. */
export type Check = (told: Told, asked: Asked, ask: Ask) => string[];

/** The request that the answer says it answers, in the oracle's words. */
export function askedOf({ request, edition }: Told): Asked {
  const { wechatVersion, language: _language, ...rest } = request;
  return { ...(rest as Asked), ...(wechatVersion as object | undefined), edition };
}

/** Nothing where two things are equal; else what stands there and what should. */
export function differs(place: string, told: unknown, due: unknown): string[] {
  const [a, b] = [JSON.stringify(told), JSON.stringify(due)];
  return a === b ? [] : [`${place}: says ${a}, should say ${b}`];
}
