import { fold } from "../../knowledge/fold.ts";
import { nearest } from "../../knowledge/nearest.ts";
import { lookedUpReferences } from "./places/looked-up-references.ts";
import type { Reference } from "./places/reference.ts";
import { referencesOf } from "./places/references.ts";
import { sharedReferencesOf } from "./places/shared-references.ts";
import type { Rule } from "./rule.ts";

export const unknownId: Rule = {
  name: "unknown-id",
  description: "Every id that the data name exists: an edition's own facts name what it speaks of, all else what is in the vocabulary.",
  check: (data) =>
    [...referencesOf(data), ...sharedReferencesOf(data), ...lookedUpReferences(data)]
      .filter(({ id, kind }) => !kind.ids.includes(id))
      .map((reference) => ({ file: reference.file, at: reference.at, message: messageFor(reference) })),
};

function messageFor({ file, id, kind }: Reference): string {
  const [near] = nearest(
    id,
    kind.ids.map((known) => [fold(known), [known]] as const),
  );
  const correction = near === undefined ? correctionOutOf(kind.ids) : `write "${near}"`;
  return `there is no ${kind.noun} "${id}"; ${correction}, or add it ${file === kind.home ? "to this file" : `to data/${kind.home}`}`;
}

/** More than a line of choices helps nobody. */
const mostChoices = 12;

const correctionOutOf = (ids: readonly string[]): string =>
  ids.length === 0 || ids.length > mostChoices ? "correct it" : `write one of ${ids.join(", ")}`;
