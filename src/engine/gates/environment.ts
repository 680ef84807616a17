import { type Grounds, groundsOf, groundsOfAll } from "../../domain/grounds.ts";
import type { Channel } from "../../domain/knowledge.ts";
import { type Gate, pass, refuse } from "../gate.ts";

/** A channel runs only in certain places, and some places take only certain channels. */
export const environment: Gate = {
  id: "environment",
  reads: ["environment"],
  byMode: false,
  judge({ edition, request: { environment: given }, channel }) {
    if (given === undefined) return pass();
    const only = edition.environments.find(({ id }) => id === given)?.only;
    if (only !== undefined && !only.value.includes(channel.id)) {
      return refuse({ code: "wecom-standalone-only", environment: given, channels: only.value, ...groundsOf(only) });
    }
    const details = { channel: channel.id, environment: given };
    const runs = channel.runsIn[given];
    if (runs !== undefined) return pass({ code: "environment-ok", ...details, ...groundsOf(runs) });
    return refuse({ code: "environment-mismatch", ...details, runsIn: Object.keys(channel.runsIn), ...nowhereElse(channel) });
  },
  requires: ({ channel }) => ({
    value: { environments: Object.keys(channel.runsIn) },
    ...groundsOfAll([...Object.values(channel.runsIn), nowhereElse(channel)]),
  }),
  answers(edition, { environment: given, channel }) {
    // A channel implies where it runs: with one given the place is no open question.
    if (given !== undefined || channel !== undefined) return [];
    return edition.environments.map(({ id }) => ({ environment: id }));
  },
};

/** Where a source says only where a channel runs, that it runs nowhere else is concluded from it. */
const nowhereElse = ({ runsIn, elsewhere }: Channel): Grounds => elsewhere ?? { ...groundsOfAll(Object.values(runsIn)), inferred: true };
