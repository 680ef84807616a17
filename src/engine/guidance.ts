import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition, Knowledge, Step, When } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { noticesOf } from "./notices.ts";
import { stepsOf } from "./steps.ts";
import { concerns, namedIn, seenBy } from "./when.ts";

/** What to do and to know for a channel, whatever the verdict. */
export interface Guidance {
  steps: readonly Step[];
  notices: readonly NoticeAdvice[];
}

/** Gathers guidance, once for all requests that no condition tells apart. */
export function guidanceIn({ integration }: Knowledge, edition: Edition): (request: Request, channel: Channel) => Guidance {
  const guide = rememberingFor((channel: Channel) => {
    const named = namedIn(whensIn(edition, integration).filter((when) => concerns(when, channel)));
    const remember = remembering<Guidance>();
    return (request: Request) =>
      remember(seenBy(named, request), () => ({
        steps: stepsOf(edition, integration, request, channel),
        notices: noticesOf(edition, request, channel),
      }));
  });
  return (request, channel) => guide(channel)(request);
}

/** Every condition that a step or notice hangs on. */
function whensIn({ steps, notices }: Edition, integration: Knowledge["integration"]): When[] {
  const allSteps = [...steps, ...Object.values(integration).flat()];
  const hanging = [...allSteps.flatMap((step) => [step, ...(step.more ?? [])]), ...notices.flatMap((notice) => [notice, ...notice.parts])];
  const placed = notices.flatMap(({ firstPage, parts }) => [firstPage, ...parts.map((part) => part.firstPage)]);
  return [...hanging.map(({ when }) => when), ...placed.filter((when) => when !== undefined)];
}
