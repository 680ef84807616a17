import type { Data, DocumentsData } from "../../data.ts";
import { conflictsFile, documentsFile, listsFile, vocabularyFile } from "../../file-names.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./reference.ts";
import { subcategoryKind, vocabularyKinds, whenReferences } from "./when-references.ts";

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

function documentsReferences(data: Data, category: string, { rows, unlisted, elsewhere }: DocumentsData): Reference[] {
  const file = documentsFile(category);
  const row = kindOf("row", Object.keys(rows), file);
  const { members, channels } = kindsIn(data, category);
  return [
    ...references(file, "", kindOf("industry", Object.keys(data.vocabulary.industries), vocabularyFile("industries")), [category]),
    ...Object.entries(rows).flatMap(([id, row]) => rowReferences(data, category, id, row)),
    ...references(file, "unlisted", members, Object.keys(unlisted)),
    ...Object.entries(unlisted).flatMap(([id, { near }]) => references(file, at("unlisted", id, "near"), row, near)),
    ...Object.entries(elsewhere).flatMap(([id, named]) => references(file, at("elsewhere", id, "channels"), channels, named.channels)),
  ];
}

function rowReferences(data: Data, category: string, id: string, row: Row): Reference[] {
  const { members, channels, lists, certificates } = kindsIn(data, category);
  const named = (member: keyof Row, kind: Kind, ids: readonly string[]) =>
    references(documentsFile(category), at("rows", id, member), kind, ids);
  const sets = [row.anyOf, ...Object.values(row.otherwise)].flat();
  return [
    ...named("industries", members, row.industries),
    ...named("listed", channels, Object.keys(row.listed)),
    ...named("listed", lists, Object.values(row.listed).flat()),
    ...named("otherwise", lists, Object.keys(row.otherwise)),
    ...named(
      "conditions",
      lists,
      row.conditions.flatMap((condition) => condition.lists ?? []),
    ),
    ...named("anyOf", certificates, sets.flatMap(idsOf)),
  ];
}

/** What the rows of a category can name. */
const kindsIn = ({ vocabulary, qualificationLists }: Data, category: string) => ({
  members: subcategoryKind(vocabulary, category),
  channels: vocabularyKinds(vocabulary).channel,
  lists: kindOf("qualification list", Object.keys(qualificationLists.lists), listsFile),
  certificates: kindOf("certificate", Object.keys(vocabulary.certificates), vocabularyFile("certificates")),
});

type Row = DocumentsData["rows"][string];

const idsOf = (set: Row["anyOf"][number]): string[] => set.map((item) => (typeof item === "string" ? item : item.certificate));
