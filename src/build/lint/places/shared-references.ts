import type { When } from "../../../domain/knowledge.ts";
import type { Data } from "../../data.ts";
import { codeListsFile, editionFile, integrationFile, symptomFile, vocabularyFile } from "./files.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./references.ts";

/** Every place where something that belongs to no edition names an id, or is named. */
export const sharedReferencesOf = (data: Data): Reference[] => [
  ...wayReferences(data),
  ...integrationReferences(data),
  ...codeListReferences(data),
  ...symptomReferences(data),
];

const termKind = (noun: string, kind: "channels" | "functions" | "modes", { vocabulary }: Data): Kind =>
  kindOf(noun, Object.keys(vocabulary[kind]), vocabularyFile(kind));

function wayReferences({ editions, integration }: Data): Reference[] {
  const way = kindOf("way to integrate", Object.keys(integration), "integration");
  return Object.entries(editions).flatMap(([id, { channels }]) =>
    Object.entries(channels).flatMap(([name, channel]) =>
      references(editionFile(id, "channels"), at(name, "integration"), way, channel.integration),
    ),
  );
}

function integrationReferences(data: Data): Reference[] {
  const [channel, wanted, mode] = [
    termKind("channel", "channels", data),
    termKind("function", "functions", data),
    termKind("mode", "modes", data),
  ];
  const check = (file: string, path: readonly (string | number)[], when: When) => [
    ...references(file, at(...path, "channel"), channel, when.channel),
    ...references(file, at(...path, "notChannel"), channel, when.notChannel),
    ...references(file, at(...path, "function"), wanted, when.function),
    ...references(file, at(...path, "notFunction"), wanted, when.notFunction),
    ...references(file, at(...path, "offers"), mode, when.offers),
    ...references(file, at(...path, "mode"), mode, when.mode),
  ];
  return Object.entries(data.integration).flatMap(([way, steps]) =>
    Object.entries(steps).flatMap(([step, { when, more = [] }]) => [
      ...check(integrationFile(way), [step, "when"], when),
      ...more.flatMap((point, index) => check(integrationFile(way), [step, "more", index, "when"], point.when)),
    ]),
  );
}

const codeListReferences = (data: Data): Reference[] =>
  Object.entries(data.codeLists).flatMap(([id, { channel }]) =>
    references(codeListsFile, at(id, "channel"), termKind("channel", "channels", data), channel),
  );

function symptomReferences(data: Data): Reference[] {
  const list = kindOf("list of codes", Object.keys(data.codeLists), codeListsFile);
  return Object.entries(data.troubleshooting).flatMap(([id, { where, codes }]) => [
    ...references(symptomFile(id), at("where", "channel"), termKind("channel", "channels", data), where.channel),
    ...references(symptomFile(id), at("where", "function"), termKind("function", "functions", data), where.function),
    ...references(symptomFile(id), "codes", list, Object.keys(codes)),
  ]);
}
