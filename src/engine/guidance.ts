import type { NoticeAdvice } from "../domain/advice.ts";
import type { Channel, Edition, Knowledge, Step, When } from "../domain/knowledge.ts";
import { numberingObjects, remembering, rememberingFor, rememberingLater } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { noticesOf } from "./notices.ts";
import { allSteps, stepsOf } from "./steps.ts";
import { addNamed, concerns, namedOnes, seenBy } from "./when.ts";

/** What to do and to know for a channel, whatever the verdict. */
export interface Guidance {
  steps: readonly Step[];
  notices: readonly NoticeAdvice[];
}

/** Gathers guidance, once for all requests that no condition tells apart. */
export function guidanceIn({ integration }: Knowledge, edition: Edition): (request: Request, channel: Channel) => Guidance {
  const numberOf = numberingObjects();
  const numbersOf = (parts: readonly object[]): string => parts.map(numberOf).join("+");
  const contentOfStep = ({ title, more = [] }: Step): string => numbersOf([title, ...more]);
  const contentOfNotice = ({ code, firstPage, parts }: NoticeAdvice): string => `${code}:${firstPage}:${numbersOf(parts)}`;
  const guide = rememberingFor((channel: Channel) => {
    const whensOf = { steps: () => whensOfSteps(allSteps(edition, integration, channel)), notices: () => whensOfNotices(edition) };
    return {
      stepsFor: gathering(channel, whensOf.steps, contentOfStep, (request) => stepsOf(edition, integration, request, channel)),
      noticesFor: gathering(channel, whensOf.notices, contentOfNotice, (request) => noticesOf(edition, request, channel)),
    };
  });
  return (request, channel) => {
    const { stepsFor, noticesFor } = guide(channel);
    return { steps: stepsFor(request), notices: noticesFor(request) };
  };
}

/** @param whensOf every condition that a part of the list hangs on */
const gathering = <Part>(
  channel: Channel,
  whensOf: () => Iterable<When>,
  contentOf: (part: Part) => string,
  gather: (request: Request) => readonly Part[],
): ((request: Request) => readonly Part[]) =>
  rememberingLater(gather, () => {
    const named = namedOnes();
    for (const when of whensOf()) if (concerns(when, channel)) addNamed(named, when);
    const [remember, same] = [remembering<readonly Part[]>(), remembering<readonly Part[]>()];
    return (request, make) =>
      remember(seenBy(named, request), () => {
        const parts = make();
        // Many requests that conditions tell apart get the same all the same.
        return same(parts.map(contentOf).join(), () => parts);
      });
  });

function* whensOfSteps(steps: readonly Step[]): Generator<When> {
  for (const { when, more = [] } of steps) {
    yield when;
    for (const point of more) yield point.when;
  }
}

function* whensOfNotices({ notices }: Edition): Generator<When> {
  for (const { parts, ...notice } of notices) {
    yield notice.when;
    if (notice.firstPage !== undefined) yield notice.firstPage;
    for (const { when } of parts) yield when;
  }
}
