import type { Advice } from "../domain/advice.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import { Places, rememberingFor } from "../domain/remembering.ts";
import type { TermKind } from "../domain/vocabulary.ts";
import type { NameOf } from "./name.ts";

type Names = Record<string, Record<string, string>>;

const asked = ["industry", "channel", "environment", "camera", "function", "mode"] as const satisfies readonly TermKind[];

/** What the ids that stand in an answer without a sentence are called, so that a page can be laid out without the knowledge. */
export function namesOf({ vocabulary }: Knowledge, { request, alternatives }: Advice, name: NameOf): Names {
  const names: Names = {};
  const places = namedBy(name);
  const add = (kind: TermKind, ids: readonly string[]) => {
    let place = places.start.at(kind);
    for (const id of ids) place = place.at(id);
    names[kind] = place.made ?? places.keep(place, named(kind, ids, name));
  };
  for (const kind of asked) {
    const id = request[kind];
    if (id !== undefined) add(kind, kind === "channel" ? [id, ...alternatives] : [id]);
  }
  if (request.channel === undefined && alternatives.length > 0) add("channel", alternatives);
  return Object.assign(names, fixedNames(vocabulary)(name));
}

const namedBy = rememberingFor((_: NameOf) => new Places<Record<string, string>>());

const named = (kind: TermKind, ids: readonly string[], name: NameOf): Record<string, string> =>
  Object.freeze(Object.fromEntries(ids.map((id) => [id, name(kind, id)])));

/** What every answer needs: its pages tell systems and versions. */
const fixedNames = rememberingFor((vocabulary: Knowledge["vocabulary"]) => {
  const all = (kind: TermKind, name: NameOf) =>
    named(
      kind,
      vocabulary[kind].map(({ id }) => id),
      name,
    );
  return rememberingFor((name: NameOf) => ({ os: all("os", name), product: all("product", name) }));
});
