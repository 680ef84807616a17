import type { SystemId } from "../domain/ids.ts";
import { type AskedField, askedFields, type Question } from "../domain/question.ts";
import type { Reply } from "./reply.ts";
import type { AddedField, Session } from "./session.ts";
import { type Turn, turnOf } from "./turn.ts";
import { questionOfSystem } from "./walk.ts";

/** What is to be shown next, in ids and values. */
export type Page =
  | { kind: "question"; turn: Turn; count?: Count; skipped: AskedField[]; earlier?: Reply }
  | { kind: "system"; os: SystemId; question: Question; count?: Count; earlier?: Reply }
  | { kind: "exact"; systems: readonly SystemId[]; count?: Count; earlier?: Reply }
  | { kind: "add"; field: AddedField }
  | { kind: "review" }
  | { kind: "done" };

/** Which question it is, of at most how many. Pages that belong to one question have its number. */
export interface Count {
  number: number;
  atMost: number;
}

/** The page that the session stands at: a question, a page that belongs to one, the review, or the end. */
export function pageOf(session: Session): Page {
  const { place, remembered } = session;
  if (place?.kind === "done") return { kind: "done" };
  if (place?.kind === "add") return { kind: "add", field: place.field };
  const turn = turnOf(session);
  if (turn === undefined) return { kind: "review" };
  const count = countOf(session, turn);
  if (place?.kind === "exact") {
    const earlier = place.within === undefined ? remembered.wechatVersion : ofSystem(session, place.within.os);
    return { kind: "exact", systems: place.systems, ...count, ...(earlier && { earlier }) };
  }
  if (place?.kind === "system") return systemPage(session, turn, place.os);
  const earlier = remembered[turn.question.field];
  return { kind: "question", turn, ...count, skipped: skippedBefore(session, turn), ...(earlier && { earlier }) };
}

function systemPage(session: Session, turn: Turn, os: SystemId): Page {
  const question = questionOfSystem(session.edition, turn.request, os);
  const earlier = ofSystem(session, os);
  return { kind: "system", os, question: question ?? turn.question, ...countOf(session, turn), ...(earlier && { earlier }) };
}

const countOf = ({ changing }: Session, { asked, question }: Turn): { count?: Count } =>
  changing === undefined ? { count: { number: asked.length + 1, atMost: asked.length + question.atMost } } : {};

function ofSystem({ remembered: { wechatVersion } }: Session, os: SystemId): Reply | undefined {
  return wechatVersion?.kind === "bySystem" ? wechatVersion.systems[os] : undefined;
}

/** The questions between the last one and this that were not put, for their answers would change nothing. */
function skippedBefore({ given, changing }: Session, { asked, question }: Turn): AskedField[] {
  if (changing !== undefined) return [];
  const last = asked.at(-1);
  const between = askedFields.slice(last === undefined ? 0 : askedFields.indexOf(last) + 1, askedFields.indexOf(question.field));
  // Where the users are is asked only of those who do not know their channel; where it is known, all channels there are compared.
  const stoodInFor = given.environment === undefined ? ["environment"] : ["environment", "channel"];
  return between.filter((field) => given[field] === undefined && !stoodInFor.includes(field));
}
