/** What an unusable call gets (contract §5). */
import { z } from "zod";

export const errorShape = z.object({
  schemaVersion: z.literal(1),
  error: z.object({
    code: z.string(),
    message: z.string(),
    errors: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        field: z.string().optional(),
        value: z.unknown().optional(),
        suggestions: z.array(z.string()),
      }),
    ),
  }),
});

export type ErrorDocument = z.infer<typeof errorShape>;
export type ErrorDetail = ErrorDocument["error"]["errors"][number];
