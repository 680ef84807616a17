import { z } from "zod";
import { billings } from "../../domain/reference.ts";
import { grounds, id, text, wordLists } from "./facts.ts";

const billed = z.enum(billings);

/** code-lists.yaml: the lists that codes come from; a code's own source and billing win */
export const codeListsShape = z.record(
  id,
  z
    .strictObject({
      name: text,
      /** the channels that return these codes; left out: all */
      channel: z.array(id).min(1).optional(),
      billed: billed.default("not-stated"),
      source: grounds.source.optional(),
      /** where no page has them all: how the codes of each look, a dot standing for any character */
      pages: z
        .array(z.strictObject({ codes: z.string().regex(/^[\w.]+$/), source: grounds.source }))
        .min(1)
        .optional(),
    })
    .refine(({ source, pages }) => (source === undefined) !== (pages === undefined), { error: "a list has either source or pages" }),
);

const said = z.array(z.strictObject({ text, ...grounds }));

/** troubleshooting/<symptom>.yaml */
export const symptomShape = z.strictObject({
  symptom: text,
  phrasings: wordLists,
  /** narrows the search; left out: anywhere */
  where: z.strictObject({ channel: z.array(id).min(1).optional(), function: z.array(id).min(1).optional() }).default({}),
  /** list → codes exactly as the provider spells them, several with one meaning joined by ", " */
  codes: z
    .record(
      id,
      z.record(
        z.string().regex(/^-?[\w.]+(?:, -?[\w.]+)*$/),
        z.strictObject({ ...text.shape, billed: billed.optional(), source: grounds.source.optional() }),
      ),
    )
    .default({}),
  /** where no code tells */
  billed: z.strictObject({ value: billed, source: grounds.source }).optional(),
  causes: said.default([]),
  remedies: said.min(1),
});
