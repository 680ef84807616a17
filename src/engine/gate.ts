import type { GateId, Requirement } from "../domain/advice.ts";
import type { ModeId, SystemId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Choice } from "../domain/question.ts";
import type { Reason } from "../domain/reason.ts";
import type { Answers, Field, Request } from "../domain/request.ts";
import type { Verdict } from "../domain/verdict.ts";

/** What is judged: a mode in a channel, or the channel by itself where no mode comes into it. */
export interface Case {
  edition: Edition;
  request: Request;
  channel: Channel;
  mode?: ModeId | undefined;
}

/** What one rule says of a case. */
export interface Judgement {
  verdict: Verdict;
  reasons: readonly Reason[];
  /** What it says of each system by itself, where it tells them apart. */
  systems?: Record<SystemId, Verdict> | undefined;
}

/** One rule of the FAQ. The verdict on a case is the lowest over all gates. */
export interface Gate {
  readonly id: GateId;
  /** The request fields that it looks at. */
  readonly reads: readonly Field[];
  /** Whether it says of one mode something else than of another. */
  readonly byMode: boolean;
  /** Channel and mode are those of the case, whichever the request names. */
  judge(subject: Case): Judgement;
  /** What it holds a mode in a channel against, whatever was given, and where that is said. */
  requires(subject: Case): Requirement;
  /**
   * The answers, still to be given, that can make a difference to this rule: one for each way in which it can
   * turn out. The smaller and lower first; none where everything that it reads is given.
   */
  answers(edition: Edition, request: Request): Answers[];
  /** The same as choices for a person, where these are not one for one. */
  choices?(edition: Edition, request: Request): Choice[];
}

/** A rule that does not look at every case: what it reads can be given in vain. */
export interface SelectiveGate extends Gate {
  /** Whether what it reads can matter to this case at all: of the request the function alone decides that. */
  concerns(subject: Case): boolean;
}

/** The rule has nothing against the case. @param reasons what it was held against; none where nothing was given or required */
export const pass = (...reasons: Reason[]): Judgement => ({ verdict: "supported", reasons });

/** The rule shuts the case out, whatever the other rules say. @param reasons why */
export const refuse = (...reasons: Reason[]): Judgement => ({ verdict: "unsupported", reasons });

/** It hangs on something that the request does not say. @param reasons what that is */
export const depends = (...reasons: Reason[]): Judgement => ({ verdict: "conditional", reasons });
