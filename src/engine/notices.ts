import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition, NoticePart, When } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { holds } from "./when.ts";

/**
 * What holds for this channel whatever the verdict; of each notice only the parts that concern it. Where some of them
 * belong on the first page and some do not, the notice comes in two.
 */
export function noticesOf({ notices }: Edition, request: Request, channel: Channel): NoticeAdvice[] {
  const isMet = (when: When | undefined) => when !== undefined && holds(when, request, channel);
  return notices
    .filter(({ when }) => isMet(when))
    .flatMap(({ code, parts, firstPage }) => {
      const told = parts.filter(({ when }) => isMet(when));
      const comesFirst = (part: NoticePart) => isMet(firstPage) || isMet(part.firstPage);
      return [true, false].map((first) => ({ code, firstPage: first, parts: told.filter((part) => comesFirst(part) === first) }));
    })
    .filter(({ parts }) => parts.length > 0);
}
