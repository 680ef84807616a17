import { channels, functions } from "../support/oracle/faq.ts";
import { type Asked, inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

/** Requests from everywhere in the decision space, about one channel each. */
export const asked = (count: number): Asked[] => [...sample({ ...all, channel: channels, function: [undefined, ...functions] }, count, 5)];

export const lines = (requests: readonly Asked[]): string =>
  requests.map((request, id) => `${JSON.stringify({ id, ...inputOf(request) })}\n`).join("");
