import { type Channel, type Edition, type Knowledge, phases, type Step } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { holds } from "./when.ts";

/** All that there can be to do for a channel: what the edition says, then how the channel is integrated. */
export const allSteps = ({ steps }: Edition, integration: Knowledge["integration"], channel: Channel): Step[] => [
  ...steps,
  ...channel.integration.flatMap((way) => integration[way] ?? []),
];

/** What to do, in the order of the phases: of each step what concerns the request. */
export const stepsOf = (edition: Edition, integration: Knowledge["integration"], request: Request, channel: Channel): Step[] =>
  allSteps(edition, integration, channel)
    .filter(({ when }) => holds(when, request, channel))
    .map((step) => concerning(step, request, channel))
    .sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));

/** The step itself where all that it says concerns the request. */
function concerning(step: Step, request: Request, channel: Channel): Step {
  const { more = [] } = step;
  const left = more.filter(({ when }) => holds(when, request, channel));
  return left.length === more.length ? step : { ...step, more: left };
}
