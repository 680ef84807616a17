import type { Data, DocumentsData } from "../../data.ts";
import { conflictsFile, documentsFile, listsFile, vocabularyFile } from "./files.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import type { Reference } from "./references.ts";

/** Every place where the rows of the qualification lists and the conflicts name an id, sources aside. */
export const lookedUpReferences = (data: Data): Reference[] => [
  ...Object.entries(data.documents).flatMap(([category, documents]) => documentsReferences(data, category, documents)),
  ...Object.entries(data.conflicts).flatMap(([topic, conflicts]) =>
    Object.entries(conflicts).flatMap(([id, { affects, notice }]) => [
      ...whenReferences(data, conflictsFile(topic), at(id, "affects", "when"), affects.when),
      ...whenReferences(data, conflictsFile(topic), at(id, "notice", "firstPage"), notice?.firstPage ?? {}),
    ]),
  ),
];

function documentsReferences({ vocabulary, qualificationLists }: Data, category: string, documents: DocumentsData): Reference[] {
  const file = documentsFile(category);
  const rows = Object.keys(documents.rows);
  const members = kindOf(
    `subcategory of ${category}`,
    Object.keys(vocabulary.industries[category]?.members ?? {}),
    vocabularyFile("industries"),
  );
  const lists = kindOf("qualification list", Object.keys(qualificationLists.lists), listsFile);
  const certificates = kindOf("certificate", Object.keys(vocabulary.certificates), vocabularyFile("certificates"));
  const channels = kindOf("channel", Object.keys(vocabulary.channels), vocabularyFile("channels"));
  const named = (place: string, kind: Kind, ids: readonly string[]) => ids.map((id) => ({ file, at: place, id, kind }));
  return [
    ...Object.entries(documents.rows).flatMap(([id, row]) => [
      ...named(at("rows", id, "industries"), members, row.industries),
      ...named(at("rows", id, "listed"), channels, Object.keys(row.listed)),
      ...named(at("rows", id, "listed"), lists, Object.values(row.listed).flat()),
      ...named(at("rows", id, "otherwise"), lists, Object.keys(row.otherwise)),
      ...named(
        at("rows", id, "conditions"),
        lists,
        row.conditions.flatMap((condition) => condition.lists ?? []),
      ),
      ...named(
        at("rows", id, "anyOf"),
        certificates,
        [row.anyOf, ...Object.values(row.otherwise)].flatMap((sets) => sets.flatMap(idsOf)),
      ),
    ]),
    ...named("unlisted", members, Object.keys(documents.unlisted)),
    ...Object.entries(documents.unlisted).flatMap(([id, { near }]) => named(at("unlisted", id, "near"), kindOf("row", rows, file), near)),
    ...Object.entries(documents.elsewhere).flatMap(([id, row]) => named(at("elsewhere", id, "channels"), channels, row.channels)),
  ];
}

const idsOf = (set: DocumentsData["rows"][string]["anyOf"][number]): string[] =>
  set.map((item) => (typeof item === "string" ? item : item.certificate));

/** A conflict speaks of every edition, so that what the vocabulary has will do. */
function whenReferences({ vocabulary }: Data, file: string, place: string, when: object): Reference[] {
  const industries = Object.entries(vocabulary.industries).flatMap(([id, { members = {} }]) => [
    id,
    ...Object.keys(members).map((member) => `${id}/${member}`),
  ]);
  const kinds: Record<string, Kind> = {
    channel: kindOf("channel", Object.keys(vocabulary.channels), vocabularyFile("channels")),
    function: kindOf("function", Object.keys(vocabulary.functions), vocabularyFile("functions")),
    environment: kindOf("environment", Object.keys(vocabulary.environments), vocabularyFile("environments")),
    mode: kindOf("mode", Object.keys(vocabulary.modes), vocabularyFile("modes")),
    industry: kindOf("industry", industries, vocabularyFile("industries")),
  };
  const kindFor: Record<string, string> = { notChannel: "channel", notFunction: "function", offers: "mode" };
  return Object.entries(when).flatMap(([field, ids]) => {
    const kind = kinds[kindFor[field] ?? field];
    return kind === undefined || !Array.isArray(ids) ? [] : ids.map((id: string) => ({ file, at: at(place, field), id, kind }));
  });
}
