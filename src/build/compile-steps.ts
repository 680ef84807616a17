import type { Step, StepPoint } from "../domain/knowledge.ts";
import type { EditionData } from "./data.ts";
import { grounds, type Resolve } from "./grounds.ts";

/** The steps of a file, in its order. */
export const compileSteps = (resolve: Resolve, steps: EditionData["steps"]): Step[] =>
  Object.entries(steps).map(([id, { source, inferred, links, more, ...step }]) => ({
    id,
    ...step,
    links: links.map(resolve),
    ...grounds(resolve, { source, inferred }),
    ...(more && { more: more.map((point) => compilePoint(resolve, point)) }),
  }));

const compilePoint = (
  resolve: Resolve,
  { text, when, source, inferred }: NonNullable<EditionData["steps"][string]["more"]>[number],
): StepPoint => ({ text, when, ...grounds(resolve, { source, inferred }) });
