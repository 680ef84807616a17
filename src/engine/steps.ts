import { type Channel, type Edition, type Knowledge, phases, type Step } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { holds } from "./when.ts";

/** What to do, in the order of the phases: what the edition says, then how the channel is integrated, of each step what concerns the request. */
export function stepsOf({ steps }: Edition, integration: Knowledge["integration"], request: Request, channel: Channel): Step[] {
  const all = [...steps, ...channel.integration.flatMap((way) => integration[way] ?? [])];
  return all
    .filter(({ when }) => holds(when, request, channel))
    .map(({ more = [], ...step }) => ({ ...step, more: more.filter(({ when }) => holds(when, request, channel)) }))
    .sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
}
