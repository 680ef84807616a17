import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { holds } from "./when.ts";

/** What holds for this channel whatever the verdict; of each notice only the parts that concern it. */
export function noticesOf({ notices }: Edition, request: Request, channel: Channel): NoticeAdvice[] {
  return notices
    .filter(({ when }) => holds(when, request, channel))
    .map(({ code, parts, firstPage }) => ({
      code,
      parts: parts.filter(({ when }) => holds(when, request, channel)),
      firstPage: firstPage !== undefined && holds(firstPage, request, channel),
    }))
    .filter(({ parts }) => parts.length > 0);
}
