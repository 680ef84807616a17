import { phases } from "../../domain/knowledge.ts";
import { editionFile } from "./places/files.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const stepOrder: Rule = {
  name: "step-order",
  description: `Steps stand in the order of their phases: ${phases.join(", ")}.`,
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, { steps }]) => {
      const written = Object.entries(steps).map(([id, { phase }]) => ({ id, phase }));
      return written.flatMap(({ id, phase }, index) => {
        const later = written.slice(0, index).find((before) => phases.indexOf(before.phase) > phases.indexOf(phase));
        if (later === undefined) return [];
        return [
          {
            file: editionFile(edition, "steps"),
            at: at(id, "phase"),
            message: `${phase} comes before ${later.phase}; move the step above ${later.id}`,
          },
        ];
      });
    }),
};
