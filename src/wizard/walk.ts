import type { SystemId } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import { type AskedField, askedFields, type Question } from "../domain/question.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { type Request, saysNothing, withAnswers } from "../domain/request.ts";
import { opened } from "../engine/opening.ts";
import { nextQuestion } from "../engine/question.ts";
import { openings } from "../knowledge/openings.ts";
import { answersFrom, answersIn, type Replies, type Reply } from "./reply.ts";

/** How far the questions get with what was replied so far. */
export interface Walk {
  /** The request with all answers that count. */
  request: Request;
  /** The questions that were put, in order. */
  asked: AskedField[];
  unknown: AskedField[];
  /** What was replied to questions that are no longer worth asking: it changes nothing, but nobody takes it back unasked. */
  kept: AskedField[];
  /** The next question; none where nothing more can change. */
  question?: Question;
}

/** Puts the engine's questions one after the other and answers them with the replies, as far as these go. */
export function walk(edition: Edition, given: Request, replies: Replies): Walk {
  const walked: Walk = { request: given, asked: [], unknown: [], kept: [] };
  for (;;) {
    const { request, asked, unknown } = walked;
    const question = askEngine(edition, request, unknown);
    if (question === undefined) return keepingRest(walked, replies);
    const reply = replies[question.field];
    const answers = reply && answersFrom(reply, question, (os) => questionOfSystem(edition, request, os));
    if (reply === undefined || answers === undefined) return { ...walked, question };
    asked.push(question.field);
    walked.request = withAnswers(request, answers);
    if (leavesOpen(reply)) unknown.push(question.field);
  }
}

/** The same with the replies to questions that it has not put. */
export function keepingRest(walked: Walk, replies: Replies): Walk {
  const kept = { ...walked, unknown: [...walked.unknown], kept: [...walked.kept] };
  for (const field of askedFields) {
    const reply = walked.asked.includes(field) ? undefined : replies[field];
    if (reply === undefined) continue;
    if (leavesOpen(reply)) kept.unknown.push(field);
    const answers = answersIn(reply);
    // Where the users are was asked for want of a channel.
    if (answers[field] === undefined || (field === "environment" && walked.request.channel !== undefined)) continue;
    kept.request = withAnswers(kept.request, answers);
    kept.kept.push(field);
  }
  return kept;
}

/** The versions of one system alone. */
export function questionOfSystem(edition: Edition, request: Request, os: SystemId): Question | undefined {
  const others = askedFields.filter((field) => field !== "wechatVersion");
  return askEngine(edition, { ...request, os }, others);
}

/** Whether a field is to be asked no more although it has no answer, or not a whole one. */
const leavesOpen = ({ kind }: Reply): boolean => kind === "unknown" || kind === "bySystem";

const askedOn = rememberingFor((_: Edition) => remembering<{ question: Question | undefined }>());

/** The engine's question, remembered: each page walks the same way again. */
export const askEngine = (edition: Edition, request: Request, unknown: readonly AskedField[]): Question | undefined =>
  askedOn(edition)(JSON.stringify([request, unknown]), () => ({
    question: firstQuestion(edition, request, unknown) ?? nextQuestion(edition, request, unknown),
  })).question;

/** What was concluded when the program was built. */
function firstQuestion(edition: Edition, request: Request, unknown: readonly AskedField[]): Question | undefined {
  const opening = unknown.length === 0 && saysNothing(request) ? openings()[edition.id] : undefined;
  return opening && opened(edition, request, opening);
}
