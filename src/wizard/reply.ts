import type { SystemId } from "../domain/ids.ts";
import { type AskedField, type Option, type Question, systemsAsked, type VersionRange } from "../domain/question.ts";
import type { Answers } from "../domain/request.ts";

/** What was answered to a question, as it was answered: the same page can be shown again with it. */
export type Reply =
  | { kind: "option"; answers: Answers; range?: VersionRange }
  | { kind: "exact"; answers: Answers }
  | { kind: "bySystem"; systems: SystemReplies }
  | { kind: "unknown" };

/** What was replied for each system. */
export type SystemReplies = Readonly<Record<SystemId, Reply>>;

/** What was replied so far, by question. */
export type Replies = Readonly<Partial<Record<AskedField, Reply>>>;

/**
 * What a reply says to a question; it may have been given under other answers before.
 *
 * @param ofSystem the question about one system alone; none where its version does not matter
 * @returns undefined where the reply is none to this question, which then has to be asked again: a range of versions
 * that was chosen under other minimums says nothing about these
 */
export function answersFrom(reply: Reply, question: Question, ofSystem: (os: SystemId) => Question | undefined): Answers | undefined {
  switch (reply.kind) {
    case "unknown":
      return {};
    case "option":
      return question.options.find((option) => isSame(option, reply))?.answers;
    case "exact":
      return exactAnswers(reply.answers, systemsAsked(question));
    case "bySystem":
      return answersBySystem(reply.systems, question, ofSystem);
  }
}

/** What a reply says by itself, whatever is asked now. */
export function answersIn(reply: Reply): Answers {
  if (reply.kind === "unknown") return {};
  if (reply.kind !== "bySystem") return reply.answers;
  const versions = Object.values(reply.systems).flatMap((single) => Object.entries(answersIn(single).wechatVersion ?? {}));
  return versions.length === 0 ? {} : { wechatVersion: Object.fromEntries(versions) };
}

function answersBySystem(
  replies: SystemReplies,
  question: Question,
  ofSystem: (os: SystemId) => Question | undefined,
): Answers | undefined {
  let versions: Answers["wechatVersion"] = {};
  for (const os of systemsAsked(question)) {
    const asked = ofSystem(os);
    if (asked === undefined) continue;
    const reply = replies[os];
    const answers = reply && answersFrom(reply, asked, ofSystem);
    if (answers === undefined) return undefined;
    versions = { ...versions, ...answers.wechatVersion };
  }
  return { wechatVersion: versions };
}

function exactAnswers({ wechatVersion = {} }: Answers, systems: readonly SystemId[]): Answers | undefined {
  if (systems.some((os) => wechatVersion[os] === undefined)) return undefined;
  return { wechatVersion: Object.fromEntries(systems.map((os) => [os, wechatVersion[os]])) };
}

/** The same choice; of versions the same range, for all the systems that are asked about now. */
export function isSame(option: Option, reply: Reply): boolean {
  if (reply.kind !== "option" || !same(option.range, reply.range)) return false;
  const { wechatVersion } = option.answers;
  if (wechatVersion === undefined) return same(option.answers, reply.answers);
  return Object.keys(wechatVersion).every((os) => reply.answers.wechatVersion?.[os] !== undefined);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
