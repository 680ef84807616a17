import type { SystemId } from "../domain/ids.ts";
import { type AskedField, systemsAsked } from "../domain/question.ts";
import type { Answers } from "../domain/request.ts";
import type { WeChatVersion } from "../domain/version.ts";
import { answersFrom, type Reply } from "./reply.ts";
import { type AddedField, onward, type Place, type Session } from "./session.ts";
import { type Turn, turnOf, without } from "./turn.ts";
import { questionOfSystem } from "./walk.ts";

/** Replies to the question, or to the page of one system. */
export function reply(session: Session, given: Reply): Session {
  const { place } = session;
  if (place?.kind === "system") return replyForSystem(session, place, given);
  return settle(session, given);
}

/** Replies with a version that was typed. */
export function typeVersion(session: Session, version: WeChatVersion): Session {
  const { place } = session;
  if (place?.kind !== "exact") return session;
  const given = exactly(version, place.systems);
  return place.within === undefined ? settle(session, given) : replyForSystem(session, place.within, given);
}

/** Replies with a version that was typed where a range could be chosen. */
export const takeVersion = (session: Session, version: WeChatVersion): Session => reply(session, exactly(version, systemsHere(session)));

const exactly = (version: WeChatVersion, systems: readonly SystemId[]): Reply => ({
  kind: "exact",
  answers: { wechatVersion: Object.fromEntries(systems.map((os) => [os, version])) },
});

/** The systems that the question is about, or the page of one. */
function systemsHere(session: Session): SystemId[] {
  if (session.place?.kind === "system") return [session.place.os];
  const turn = turnOf(session);
  return turn === undefined ? [] : systemsAsked(turn.question);
}

/** To the pages that ask for each system's version. */
export function askBySystem(session: Session): Session {
  const turn = turnOf(session);
  const systems = turn === undefined ? [] : systemsWorthAsking(session, turn);
  const [os] = systems;
  return os === undefined ? session : at(session, { kind: "system", os, systems, replies: {} });
}

/** The systems of a question about versions whose version can still change a verdict. */
export const systemsWorthAsking = ({ edition }: Session, { question, request }: Turn): string[] =>
  systemsAsked(question).filter((os) => questionOfSystem(edition, request, os) !== undefined);

/** To the page that takes a typed version. */
export function askExact(session: Session): Session {
  const within = session.place?.kind === "system" ? session.place : undefined;
  return at(session, { kind: "exact", systems: systemsHere(session), ...(within && { within }) });
}

/** From the review back to one answer; the others stay. */
export function change(session: Session, field: AskedField): Session {
  const current = session.replies[field] ?? asReply(session.given, field);
  const remembered = { ...session.remembered, ...(current && { [field]: current }) };
  return { ...onward({ ...session, remembered }, session), changing: field };
}

/** To the page of a field that nobody is asked for. */
export const askAdded = (session: Session, field: AddedField): Session => at(session, { kind: "add", field });

/** Sets a field that nobody is asked for; undefined leaves it open. */
export function setAdded(session: Session, field: AddedField, value: string | undefined): Session {
  const given = value === undefined ? without(session.given, field) : { ...session.given, [field]: value };
  return onward({ ...session, given }, session);
}

/** To the answer. */
export const finish = (session: Session): Session => at(session, { kind: "done" });

function replyForSystem(session: Session, { os, systems, replies }: Place & { kind: "system" }, given: Reply): Session {
  const all = { ...replies, [os]: given };
  const next = systems[systems.indexOf(os) + 1];
  if (next !== undefined) return at(session, { kind: "system", os: next, systems, replies: all });
  return settle(session, { kind: "bySystem", systems: all });
}

/** The question is answered: on to what comes next. */
function settle(session: Session, given: Reply): Session {
  const turn = turnOf(session);
  if (turn === undefined) return session;
  const { field } = turn.question;
  const kept = session.changing === undefined ? session.given : without(session.given, field);
  if (turn.outOfTurn) {
    const answers = answersFrom(given, turn.question, (os) => questionOfSystem(session.edition, turn.request, os));
    return onward({ ...session, given: { ...kept, ...answers }, replies: without(session.replies, field) }, session);
  }
  return onward({ ...session, given: kept, replies: { ...session.replies, [field]: given } }, session);
}

/** A page of the same question: what is being changed stays so. */
const at = (session: Session, place: Place): Session => ({
  ...onward(session, session),
  ...(session.changing && { changing: session.changing }),
  place,
});

/** What came with the call, as if it had been replied. */
function asReply(given: Answers, field: AskedField): Reply | undefined {
  if (given[field] === undefined) return undefined;
  const answers = { [field]: given[field] };
  return { kind: field === "wechatVersion" ? "exact" : "option", answers };
}
