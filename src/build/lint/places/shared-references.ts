import type { Data } from "../../data.ts";
import { codeListsFile, editionFile, integrationFile, symptomFile } from "../../file-names.ts";
import { kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./reference.ts";
import { vocabularyKinds, whenReferences } from "./when-references.ts";

/** Every place where something that belongs to no edition names an id, or is named. */
export const sharedReferencesOf = (data: Data): Reference[] => [
  ...wayReferences(data),
  ...integrationReferences(data),
  ...codeListReferences(data),
  ...symptomReferences(data),
];

function wayReferences({ editions, integration }: Data): Reference[] {
  const way = kindOf("way to integrate", Object.keys(integration), "integration");
  return Object.entries(editions).flatMap(([id, { channels }]) =>
    Object.entries(channels).flatMap(([name, channel]) =>
      references(editionFile(id, "channels"), at(name, "integration"), way, channel.integration),
    ),
  );
}

function integrationReferences({ vocabulary, integration }: Data): Reference[] {
  const kinds = vocabularyKinds(vocabulary);
  return Object.entries(integration).flatMap(([way, steps]) =>
    Object.entries(steps).flatMap(([step, { when, more = [] }]) => [
      ...whenReferences(kinds, integrationFile(way), [step, "when"], when),
      ...more.flatMap((point, index) => whenReferences(kinds, integrationFile(way), [step, "more", index, "when"], point.when)),
    ]),
  );
}

const codeListReferences = (data: Data): Reference[] =>
  Object.entries(data.codeLists).flatMap(([id, { channel }]) =>
    references(codeListsFile, at(id, "channel"), vocabularyKinds(data.vocabulary).channel, channel),
  );

function symptomReferences(data: Data): Reference[] {
  const kinds = vocabularyKinds(data.vocabulary);
  const list = kindOf("list of codes", Object.keys(data.codeLists), codeListsFile);
  return Object.entries(data.troubleshooting).flatMap(([id, { where, codes }]) => [
    ...references(symptomFile(id), at("where", "channel"), kinds.channel, where.channel),
    ...references(symptomFile(id), at("where", "function"), kinds.function, where.function),
    ...references(symptomFile(id), "codes", list, Object.keys(codes)),
  ]);
}
