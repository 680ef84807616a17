import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition, Knowledge, Step, When } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { noticesOf } from "./notices.ts";
import { stepsOf } from "./steps.ts";
import { addNamed, concerns, namedOnes, seenBy } from "./when.ts";

/** What to do and to know for a channel, whatever the verdict. */
export interface Guidance {
  steps: readonly Step[];
  notices: readonly NoticeAdvice[];
}

/** Gathers guidance, once for all requests that no condition tells apart. */
export function guidanceIn({ integration }: Knowledge, edition: Edition): (request: Request, channel: Channel) => Guidance {
  const guide = rememberingFor((channel: Channel) => {
    const named = namedOnes();
    for (const when of whensIn(edition, integration)) if (concerns(when, channel)) addNamed(named, when);
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
function* whensIn({ steps, notices }: Edition, integration: Knowledge["integration"]): Generator<When> {
  for (const part of [steps, ...Object.values(integration)]) for (const step of part) yield* whensOfStep(step);
  for (const { parts, ...notice } of notices) {
    for (const { when, firstPage } of [notice, ...parts]) {
      yield when;
      if (firstPage !== undefined) yield firstPage;
    }
  }
}

function* whensOfStep({ when, more = [] }: Step): Generator<When> {
  yield when;
  for (const point of more) yield point.when;
}
