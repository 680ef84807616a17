import type { IndustryId } from "../domain/ids.ts";
import type { Channel, When } from "../domain/knowledge.ts";
import type { Field, Request } from "../domain/request.ts";

/** The fields of a request that a step or notice can hang on. */
export const conditions = ["environment", "function", "industry", "mode"] as const satisfies readonly Field[];

/** Whether a step or notice belongs to this channel and request: every condition that is written must hold. */
export function holds(when: When, request: Request, channel: Channel): boolean {
  const { function: wanted, environment } = request;
  return (
    (when.channel?.includes(channel.id) ?? true) &&
    !when.notChannel?.includes(channel.id) &&
    (when.function === undefined || (wanted !== undefined && when.function.includes(wanted))) &&
    !(wanted !== undefined && when.notFunction?.includes(wanted)) &&
    (when.environment === undefined || (environment !== undefined && when.environment.includes(environment))) &&
    (when.industry?.some((industry) => isWithin(industry, request.industry)) ?? true) &&
    (when.offers?.some((mode) => channel.modes.value.includes(mode)) ?? true) &&
    (when.mode === undefined || request.mode === undefined || when.mode.includes(request.mode)) &&
    (when.industryLimited === undefined || when.industryLimited === channel.industryLimit.value)
  );
}

/** Whether an industry is the given one or the category that it belongs to. */
const isWithin = (industry: IndustryId, given: IndustryId | undefined): boolean =>
  given === industry || (given?.startsWith(`${industry}/`) ?? false);
