import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { holds } from "./when.ts";

/** What holds for this channel whatever the verdict; of each notice only the parts that concern it. */
export function noticesOf({ notices }: Edition, request: Request, channel: Channel): NoticeAdvice[] {
  return notices
    .filter(({ when }) => holds(when, request, channel))
    .map(({ code, parts, firstPage, inUse, caveat }) => ({
      code,
      firstPage: caveat === true || (firstPage !== undefined && holds(firstPage, request, channel)),
      ...(inUse && { inUse }),
      ...(caveat && { caveat }),
      parts: parts.filter(({ when }) => holds(when, request, channel)),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The same for a channel that is ruled out: what serves only its use still holds, and stands behind. */
export const outOfUse = rememberingFor((notices: readonly NoticeAdvice[]): readonly NoticeAdvice[] =>
  notices.map((notice) => (notice.inUse ? behind(notice) : notice)),
);

const behind = rememberingFor((notice: NoticeAdvice): NoticeAdvice => ({ ...notice, firstPage: false }));
