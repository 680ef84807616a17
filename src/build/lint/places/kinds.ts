import type { EditionData } from "../../data.ts";
import { editionFile } from "../../file-names.ts";

/** The ids that can stand somewhere. */
export interface Kind {
  /** What a finding calls one of them. */
  noun: string;
  ids: readonly string[];
  /** The file where another can be added. */
  home: string;
}

export const kindOf = (noun: string, ids: readonly string[], home: string): Kind => ({ noun, ids, home });

/** What an edition speaks of, and what its other facts may therefore name. */
export const kindsOf = (id: string, { edition, channels }: EditionData) => ({
  mode: kindOf("mode", Object.keys(edition.modes), editionFile(id, "edition")),
  function: kindOf("function", Object.keys(edition.functions), editionFile(id, "edition")),
  delivery: kindOf("delivery", Object.keys(edition.deliveries), editionFile(id, "edition")),
  environment: kindOf("environment", Object.keys(edition.environments), editionFile(id, "edition")),
  question: kindOf("question", edition.questions, editionFile(id, "edition")),
  channel: kindOf("channel", Object.keys(channels), editionFile(id, "channels")),
});

export type Kinds = ReturnType<typeof kindsOf>;
