import { z } from "zod";
import { grounds, id } from "./facts.ts";
import { term } from "./vocabulary.ts";

/** glossary.yaml: id → term, in the order in which they are listed; `discarded`: what our texts no longer call it */
export const glossaryShape = z.record(
  id,
  z.strictObject({ ...term, discarded: z.array(z.string().min(1)).optional(), source: grounds.source }),
);
