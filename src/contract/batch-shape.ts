import { z } from "zod";
import { answerShape } from "./answer-shape.ts";
import { lineErrorShape } from "./error-shape.ts";

/** The shape of one line that `batch` writes: an answer or an error, with the caller's own `id` where the request had one. */
export const batchShape = z.union([answerShape.extend({ id: z.unknown().optional() }), lineErrorShape]);
