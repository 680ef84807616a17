import { phases } from "../../domain/knowledge.ts";
import type { EditionData } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { editionFile, integrationFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const stepOrder: Rule = {
  name: "step-order",
  description: `Steps stand in the order of their phases: ${phases.join(", ")}.`,
  check: ({ editions, integration }) => [
    ...Object.entries(editions).flatMap(([edition, { steps }]) => findingsIn(editionFile(edition, "steps"), steps)),
    ...Object.entries(integration).flatMap(([way, steps]) => findingsIn(integrationFile(way), steps)),
  ],
};

function findingsIn(file: string, steps: EditionData["steps"]): Finding[] {
  const written = Object.entries(steps).map(([id, { phase }]) => ({ id, phase }));
  return written.flatMap(({ id, phase }, index) => {
    const later = written.slice(0, index).find((before) => phases.indexOf(before.phase) > phases.indexOf(phase));
    if (later === undefined) return [];
    return [{ file, at: at(id, "phase"), message: `${phase} comes before ${later.phase}; move the step above ${later.id}` }];
  });
}
