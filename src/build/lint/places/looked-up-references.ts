import type { Data, DocumentsData } from "../../data.ts";
import { conflictsFile, documentsFile, listsFile, vocabularyFile } from "./files.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./reference.ts";
import { vocabularyKinds, whenReferences } from "./when-references.ts";

/** Every place where the rows of the qualification lists and the conflicts name an id, the sources of facts aside. */
export const lookedUpReferences = (data: Data): Reference[] => [
  ...noteReferences(data),
  ...Object.entries(data.documents).flatMap(([category, documents]) => documentsReferences(data, category, documents)),
  ...conflictReferences(data),
];

function noteReferences({ sources, vocabulary, qualificationLists }: Data): Reference[] {
  const { channel } = vocabularyKinds(vocabulary);
  const source = kindOf("source", Object.keys(sources), "sources.yaml");
  return qualificationLists.notes.flatMap(({ channels, citing }, index) => [
    ...references(listsFile, at("notes", index, "channels"), channel, channels),
    ...references(listsFile, at("notes", index, "citing"), source, citing === undefined ? [] : [citing]),
  ]);
}

/** A conflict speaks of every edition, so that what the vocabulary has will do. */
function conflictReferences({ vocabulary, conflicts }: Data): Reference[] {
  const kinds = vocabularyKinds(vocabulary);
  return Object.entries(conflicts).flatMap(([topic, members]) =>
    Object.entries(members).flatMap(([id, { affects, notice }]) => [
      ...whenReferences(kinds, conflictsFile(topic), [id, "affects", "when"], affects.when),
      ...whenReferences(kinds, conflictsFile(topic), [id, "notice", "firstPage"], notice?.firstPage),
    ]),
  );
}

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
  const channels = vocabularyKinds(vocabulary).channel;
  const named = (place: string, kind: Kind, ids: readonly string[]) => references(file, place, kind, ids);
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
