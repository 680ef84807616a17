import type { GateJudgement, JudgedValues } from "../domain/advice.ts";
import type { Case, Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";

/** What every gate says of a case, and what it looked at. */
export const traceOf = (subject: Case): GateJudgement[] =>
  gates.map((gate) => ({
    gate: gate.id,
    ...gate.judge(subject),
    values: { given: givenTo(gate, subject), required: gate.requires(subject) },
  }));

/** Of what a rule reads, all that the case has. */
function givenTo({ reads }: Gate, { request, channel, mode }: Case): JudgedValues["given"] {
  const values = { ...request, channel: channel.id, mode };
  return Object.fromEntries(reads.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]));
}
