import type { Advice } from "../domain/advice.ts";
import type { Knowledge, TermKind } from "../domain/knowledge.ts";
import type { NameOf } from "./name.ts";

type Names = Record<string, Record<string, string>>;

const asked = ["industry", "channel", "environment", "camera", "function", "mode"] as const satisfies readonly TermKind[];

/** What the ids that stand in an answer without a sentence are called, so that a page can be laid out without the knowledge. */
export function namesOf({ vocabulary }: Knowledge, { request, alternatives }: Advice, name: NameOf): Names {
  const names: Names = {};
  const add = (kind: TermKind, id: string) => {
    names[kind] ??= {};
    names[kind][id] = name(kind, id);
  };
  for (const kind of asked) if (request[kind] !== undefined) add(kind, request[kind]);
  for (const channel of alternatives) add("channel", channel);
  for (const { id } of vocabulary.os) add("os", id);
  add("product", "wechat");
  return names;
}
