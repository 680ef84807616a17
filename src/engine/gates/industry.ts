import { type Grounds, groundsOf, groundsOfAll } from "../../domain/grounds.ts";
import type { Channel, Exclusion } from "../../domain/knowledge.ts";
import { depends, pass, refuse, type SelectiveGate } from "../gate.ts";
import { isCategory, membersOf, offersFunction } from "../lookup.ts";

/** Some channels take only the industries that the edition lists. */
export const industry: SelectiveGate = {
  id: "industry",
  reads: ["industry"],
  byMode: false,
  judge({ edition, request: { industry: given }, channel }) {
    const limit = { channel: channel.id, ...groundsOf(channel.industryLimit) };
    if (!channel.industryLimit.value) return pass({ code: "no-industry-limit", ...limit });
    if (given === undefined) return depends({ code: "industry-unknown", ...limit });
    const { listed, excluded } = edition.industries;
    const details = { channel: channel.id, industry: given };
    if (isCategory(edition, given)) return depends({ code: "industry-category-only", ...details, ...listGrounds(channel) });
    if (Object.hasOwn(listed, given)) return pass({ code: "industry-eligible", ...details, ...listGrounds(channel, listed[given]) });
    if (Object.hasOwn(excluded, given)) return refuse({ code: "industry-excluded", ...details, ...listGrounds(channel, excluded[given]) });
    return refuse({ code: "industry-not-listed", ...details, ...listGrounds(channel) });
  },
  requires: ({ channel }) => ({
    value: { listedIndustry: channel.industryLimit.value },
    ...groundsOfAll([channel.industryLimit, ...(channel.industryList ? [channel.industryList] : [])]),
  }),
  concerns: ({ edition, request, channel }) => channel.industryLimit.value && offersFunction(edition, request, channel),
  answers(edition, { industry: given }) {
    if (given === undefined) return edition.industries.known.map((id) => ({ industry: id }));
    return membersOf(edition, given).map((id) => ({ industry: id }));
  },
};

/** An entry of the list counts for a channel only as far as the list itself does. */
export function listGrounds({ id, industryList, industryLimit }: Channel, entry?: Exclusion): Grounds {
  const list = industryList ?? industryLimit;
  if (entry === undefined) return groundsOf(list);
  const { sources, inferred, statedFor } = entry;
  return groundsOfAll([{ sources, inferred: inferred || statedFor?.includes(id) === false }, list]);
}
