import { askedFields } from "../domain/question.ts";
import type { Replies, Reply, SystemReplies } from "./reply.ts";
import type { Session } from "./session.ts";

/** Not from the first page. */
export const canGoBack = ({ previous }: Session): boolean => previous !== undefined;

/** One page back, with what was replied there preselected. The first page stays. */
export function goBack(session: Session): Session {
  const { previous } = session;
  if (previous === undefined) return session;
  return { ...previous, remembered: { ...previous.remembered, ...session.remembered, ...repliedSince(session, previous) } };
}

/** What the page before was left with. */
function repliedSince(session: Session, previous: Session): Replies {
  const half = halfReply(session);
  if (half !== undefined) return { wechatVersion: half };
  return Object.fromEntries(
    askedFields.flatMap((field) => {
      const reply = session.replies[field];
      return reply === undefined || reply === previous.replies[field] ? [] : [[field, reply]];
    }),
  );
}

/** On the pages that belong to the question about versions a reply is still being put together. */
function halfReply({ place, remembered: { wechatVersion: earlier } }: Session): Reply | undefined {
  if (place?.kind === "system") return bySystem(earlier, place.replies);
  if (place?.kind !== "exact") return undefined;
  if (place.within === undefined) return exact(earlier);
  const { os, replies } = place.within;
  const typed = earlier?.kind === "bySystem" ? earlier.systems[os] : undefined;
  return bySystem(earlier, { ...replies, [os]: exact(typed) });
}

const exact = (earlier: Reply | undefined): Reply => (earlier?.kind === "exact" ? earlier : { kind: "exact", answers: {} });

const bySystem = (earlier: Reply | undefined, replies: SystemReplies): Reply => ({
  kind: "bySystem",
  systems: { ...(earlier?.kind === "bySystem" && earlier.systems), ...replies },
});
