import { groundsOf, groundsOfAll } from "../../domain/grounds.ts";
import { type Gate, pass, refuse } from "../gate.ts";
import { wantedFunction } from "../lookup.ts";

/** A function that checks no living person has no liveness mode, and only some channels offer it. */
export const wantedFunctionGate: Gate = {
  id: "function",
  reads: ["function"],
  byMode: true,
  judge({ edition, request, channel, mode }) {
    const wanted = wantedFunction(edition, request);
    if (wanted === undefined || wanted.liveness.value) return pass();
    const noLiveness = { code: "no-liveness-in-function", function: wanted.id, ...groundsOf(wanted.liveness) } as const;
    if (mode !== undefined) return refuse(noLiveness);
    const { channels } = wanted;
    if (channels === undefined || channels.value.includes(channel.id)) return pass(noLiveness);
    return refuse({ code: "function-needs-api", function: wanted.id, channels: channels.value, ...groundsOf(channels) });
  },
  requires({ edition, request }) {
    const wanted = wantedFunction(edition, request);
    const facts = wanted === undefined ? edition.functions.map(({ liveness }) => liveness) : [wanted.liveness];
    return { value: { liveness: true }, ...groundsOfAll(facts) };
  },
  answers: () => [],
};
