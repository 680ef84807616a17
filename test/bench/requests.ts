import { cameras, channels, functions, industries } from "../support/oracle/faq.ts";
import { type Asked, inputOf } from "../support/oracle/judge.ts";
import { all, sample, versionKinds } from "../support/oracle/spaces.ts";

/** Requests about one channel each. */
export const asked = {
  /** From everywhere in the decision space: hardly two have much in common. */
  everywhere: (count: number, seed = 5): Asked[] => [
    ...sample({ ...all, channel: channels, function: [undefined, ...functions] }, count, seed),
  ],
  /** As a pipeline sends them: a few versions, so that most requests have come before. */
  recurring: (count: number, seed = 5): Asked[] => [
    ...sample({ industry: industries, channel: channels, android: versionKinds, camera: cameras }, count, seed),
  ],
  /** With what the advisor itself asks for, and nothing else. */
  usual: (count: number, seed = 5): Asked[] => [...sample({ industry, channel: channels, android, ios, camera }, count, seed)],
};

const { industry, android, ios, camera } = all;

export const lines = (requests: readonly Asked[]): string =>
  requests.map((request, id) => `${JSON.stringify({ id, ...inputOf(request) })}\n`).join("");
