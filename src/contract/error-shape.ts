/** The shape of an error; the types are in `error.ts`. */
import { z } from "zod";
import type { ErrorDocument, LineError } from "./error.ts";

const detail = z.object({
  code: z.string(),
  message: z.string(),
  field: z.string().optional(),
  value: z.unknown().optional(),
  suggestions: z.array(z.string()),
});

const error = z.object({ code: z.string(), message: z.string(), errors: z.array(detail) });

/** Of one line of `batch`. */
export const lineErrorShape = z.object({
  id: z.unknown().optional(),
  line: z.int().min(1),
  error,
}) satisfies z.ZodType<LineError>;

/** Of a call, or of one line of `batch`. */
export const errorShape = z.union([z.object({ schemaVersion: z.literal(1), error }) satisfies z.ZodType<ErrorDocument>, lineErrorShape]);
