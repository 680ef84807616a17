import { z } from "zod";
import { grounds, id } from "./facts.ts";
import { term } from "./vocabulary.ts";

/** glossary.yaml: id → term, in the order in which they are listed */
export const glossaryShape = z.record(id, z.strictObject({ ...term, source: grounds.source }));
