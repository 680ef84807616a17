/** Every shape that a JSON Schema is made of, by the name that `advisor schema` takes. */
import type { z } from "zod";
import { answerShape } from "./answer-shape.ts";
import { batchShape } from "./batch-shape.ts";
import { changesShape } from "./documents/changes-shape.ts";
import { compareShape } from "./documents/compare-shape.ts";
import { conflictsShape } from "./documents/conflicts-shape.ts";
import { diagnoseShape } from "./documents/diagnose-shape.ts";
import { documentsShape } from "./documents/documents-shape.ts";
import { faqShape } from "./documents/faq-shape.ts";
import { flowShape } from "./documents/flow-shape.ts";
import { helpShape } from "./documents/help-shape.ts";
import { listShape } from "./documents/list-shape.ts";
import { matrixShape } from "./documents/matrix-shape.ts";
import { statsShape } from "./documents/stats-shape.ts";
import { errorShape } from "./error-shape.ts";

/** A command's document goes by the command's name; they come in the order of the help, behind what all calls share. */
export const shapes = {
  answer: answerShape,
  error: errorShape,
  batch: batchShape,
  matrix: matrixShape,
  documents: documentsShape,
  list: listShape,
  compare: compareShape,
  faq: faqShape,
  diagnose: diagnoseShape,
  conflicts: conflictsShape,
  changes: changesShape,
  flow: flowShape,
  stats: statsShape,
  help: helpShape,
} satisfies Record<string, z.ZodType>;
