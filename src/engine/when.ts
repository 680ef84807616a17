import { categoryOf, isWithin } from "../domain/ids.ts";
import type { Channel, When } from "../domain/knowledge.ts";
import type { Field, Request } from "../domain/request.ts";

/** The fields of a request that a step or notice can hang on. */
const conditions = ["environment", "function", "industry", "mode"] as const satisfies readonly Field[];

/** Whether a step or notice belongs to this channel and request: every condition that is written must hold. */
export const holds = (when: When, request: Request, channel: Channel): boolean => concerns(when, channel) && isMet(when, request);

/** Whether it belongs to this channel for any request. */
export const concerns = (when: When, channel: Channel): boolean =>
  (when.channel?.includes(channel.id) ?? true) &&
  !when.notChannel?.includes(channel.id) &&
  (when.offers?.some((mode) => channel.modes.value.includes(mode)) ?? true) &&
  (when.industryLimited === undefined || when.industryLimited === channel.industryLimit.value);

function isMet(when: When, { function: wanted, environment, industry, mode }: Request): boolean {
  return (
    (when.function === undefined || (wanted !== undefined && when.function.includes(wanted))) &&
    !(wanted !== undefined && when.notFunction?.includes(wanted)) &&
    (when.environment === undefined || (environment !== undefined && when.environment.includes(environment))) &&
    (when.industry === undefined || (industry !== undefined && when.industry.some((one) => isWithin(industry, one)))) &&
    !(industry !== undefined && when.notIndustry?.some((one) => isWithin(industry, one))) &&
    (when.mode === undefined || mode === undefined || when.mode.includes(mode))
  );
}

/** The values that conditions name, by the field that they look at. */
export type Named = Readonly<Record<(typeof conditions)[number], Set<string>>>;

/** Before any condition was looked at. */
export const namedOnes = (): Named => ({ environment: new Set(), function: new Set(), industry: new Set(), mode: new Set() });

/** Adds the values that one more condition names. */
export function addNamed(named: Named, when: When): void {
  for (const field of conditions) for (const value of when[field] ?? []) named[field].add(value);
  for (const value of when.notFunction ?? []) named.function.add(value);
  for (const value of when.notIndustry ?? []) named.industry.add(value);
}

/** A request as conditions see it, as one text: of each field the named values that it has, or that it has another. */
export function seenBy(named: Named, request: Request): string {
  let seen = "";
  for (const field of conditions) {
    const given = request[field];
    if (named[field].size > 0 && given !== undefined) seen += valueSeen(named[field], given);
    seen += "|";
  }
  return seen;
}

/** No id: one of them could be called like it. */
const anyOther = "*";

/** An industry is seen as its category too. */
function valueSeen(named: ReadonlySet<string>, given: string): string {
  const category = categoryOf(given);
  const seen = named.has(given) ? given : anyOther;
  return category !== undefined && named.has(category) ? `${category}+${seen}` : seen;
}
