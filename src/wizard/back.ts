import type { Replies } from "./reply.ts";
import type { Session } from "./session.ts";

export const canGoBack = ({ previous }: Session): boolean => previous !== undefined;

/** One page back, with what was replied there preselected. The first page stays. */
export function goBack(session: Session): Session {
  const { previous } = session;
  if (previous === undefined) return session;
  return { ...previous, remembered: { ...previous.remembered, ...session.remembered, ...repliedSince(session, previous) } };
}

/** What the page before was left with, half a reply included. */
function repliedSince({ replies, place, remembered }: Session, previous: Session): Replies {
  const changed = Object.entries(replies).filter(([field, reply]) => previous.replies[field as keyof Replies] !== reply);
  const partial = place?.kind === "exact" ? (place.within ?? place) : place;
  if (partial?.kind === "exact") {
    const typed = remembered.wechatVersion;
    return { wechatVersion: typed?.kind === "exact" ? typed : { kind: "exact", answers: {} } };
  }
  if (partial?.kind !== "system") return Object.fromEntries(changed);
  return { wechatVersion: { kind: "bySystem", systems: { ...bySystem(remembered), ...exactBegun(session), ...partial.replies } } };
}
