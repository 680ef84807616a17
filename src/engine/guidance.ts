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
    const [sameSteps, sameNotices] = [remembering<readonly Step[]>(), remembering<readonly NoticeAdvice[]>()];
    return (request: Request) =>
      remember(seenBy(named, request), () => {
        const steps = stepsOf(edition, integration, request, channel);
        const notices = noticesOf(edition, request, channel);
        // Many requests that conditions tell apart get the same all the same.
        return {
          steps: sameSteps(contents(steps, stepKey), () => steps),
          notices: sameNotices(contents(notices, noticeKey), () => notices),
        };
      });
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

const contents = <Part>(parts: readonly Part[], keyOf: (part: Part) => string): string => parts.map(keyOf).join();

const stepKey = ({ id, more = [] }: Step): string => `${id}:${more.map(numberOf).join("+")}`;

const noticeKey = ({ code, firstPage, parts }: NoticeAdvice): string => `${code}:${firstPage}:${parts.map(numberOf).join("+")}`;

let last = 0;

/** Of what is the same object the same number. */
const numberOf = rememberingFor((_: object) => ++last);
