import type { Data, EditionData, VocabularyData } from "../../data.ts";
import { editionFile, questionFile, vocabularyFile } from "../../file-names.ts";
import { type Kinds, kindOf, kindsOf } from "./kinds.ts";
import { at } from "./members.ts";
import { type Reference, references } from "./reference.ts";
import { industryKind, subcategoryKind, whenReferences } from "./when-references.ts";

/** Every place where an edition names an id, sources aside. */
export const referencesOf = ({ vocabulary, editions }: Data): Reference[] =>
  Object.entries(editions).flatMap(([id, data]) => {
    const kinds = kindsOf(id, data);
    return [
      ...declarations(vocabulary, id, data),
      ...minimumReferences(kinds, id, data),
      ...functionReferences(kinds, id, data),
      ...channelReferences(kinds, id, data),
      ...conditionReferences(kinds, vocabulary, id, data),
      ...questionReferences(kinds, editions, id, data),
    ];
  });

/** What an edition speaks of must be in the vocabulary. */
function declarations(vocabulary: VocabularyData, id: string, { edition, channels, industries }: EditionData): Reference[] {
  const main = editionFile(id, "edition");
  const named = (noun: string, kind: keyof VocabularyData) => kindOf(noun, Object.keys(vocabulary[kind]), vocabularyFile(kind));
  return [
    ...references(main, "modes", named("mode", "modes"), Object.keys(edition.modes)),
    ...references(main, "functions", named("function", "functions"), Object.keys(edition.functions)),
    ...references(main, "deliveries", named("delivery", "deliveries"), Object.keys(edition.deliveries)),
    ...references(main, "environments", named("environment", "environments"), Object.keys(edition.environments)),
    ...references(main, at("camera", "value"), named("camera", "cameras"), [edition.camera.value]),
    ...references(editionFile(id, "channels"), "", named("channel", "channels"), Object.keys(channels)),
    ...industryDeclarations(vocabulary, editionFile(id, "industries"), industries),
  ];
}

function industryDeclarations(vocabulary: VocabularyData, file: string, { listed, excluded }: EditionData["industries"]): Reference[] {
  const named = (noun: string, ids: readonly string[]) => kindOf(noun, ids, vocabularyFile("industries"));
  return [
    ...references(file, "listed", named("industry", Object.keys(vocabulary.industries)), Object.keys(listed)),
    ...Object.entries(listed).flatMap(([category, { members }]) =>
      references(file, at("listed", category, "members"), subcategoryKind(vocabulary, category), members),
    ),
    ...references(file, "excluded", named("industry without members", lonelyIndustries(vocabulary)), Object.keys(excluded)),
    ...Object.entries(excluded).flatMap(([industry, { channel }]) =>
      references(
        file,
        at("excluded", industry, "channel"),
        kindOf("channel", Object.keys(vocabulary.channels), vocabularyFile("channels")),
        channel,
      ),
    ),
  ];
}

/** A category cannot be excluded as a whole: each member is an industry of its own. */
const lonelyIndustries = ({ industries }: VocabularyData): string[] =>
  Object.entries(industries).flatMap(([id, { members, anyOther }]) => (members === undefined && !anyOther ? [id] : []));

function minimumReferences({ mode }: Kinds, id: string, { edition: { minimumWeChat } }: EditionData): Reference[] {
  const file = editionFile(id, "edition");
  const figures = Object.entries(minimumWeChat).flatMap(([figure, fact]) => ("from" in fact ? [] : [figure]));
  return [
    ...references(file, "minimumWeChat", mode, Object.keys(minimumWeChat)),
    ...Object.entries(minimumWeChat).flatMap(([derived, fact]) =>
      "from" in fact
        ? references(file, at("minimumWeChat", derived, "from"), kindOf("mode with a minimum of its own", figures, file), fact.from)
        : [],
    ),
  ];
}

const functionReferences = ({ channel }: Kinds, id: string, { edition: { functions, environments } }: EditionData): Reference[] => [
  ...Object.entries(functions).flatMap(([name, { channels, offeredBy }]) => [
    ...references(editionFile(id, "edition"), at("functions", name, "channels"), channel, channels?.value),
    ...references(editionFile(id, "edition"), at("functions", name, "offeredBy"), channel, offeredBy?.value),
  ]),
  ...Object.entries(environments).flatMap(([name, { only }]) =>
    references(editionFile(id, "edition"), at("environments", name, "only"), channel, only?.value),
  ),
];

const channelReferences = ({ mode, delivery, environment }: Kinds, id: string, { channels }: EditionData): Reference[] =>
  Object.entries(channels).flatMap(([name, channel]) => {
    const file = editionFile(id, "channels");
    return [
      ...references(file, at(name, "delivery"), delivery, [channel.delivery.value]),
      ...references(file, at(name, "modes"), mode, channel.modes.value),
      ...references(file, at(name, "runsIn"), environment, Object.keys(channel.runsIn)),
    ];
  });

function conditionReferences(edition: Kinds, vocabulary: VocabularyData, id: string, { steps, notices }: EditionData): Reference[] {
  const kinds = { ...edition, industry: industryKind(vocabulary) };
  const [stepsFile, noticesFile] = [editionFile(id, "steps"), editionFile(id, "notices")];
  return [
    ...Object.entries(steps).flatMap(([step, { when, more = [] }]) => [
      ...whenReferences(kinds, stepsFile, [step, "when"], when),
      ...more.flatMap((point, index) => whenReferences(kinds, stepsFile, [step, "more", index, "when"], point.when)),
    ]),
    ...Object.entries(notices).flatMap(([code, { when, firstPage, parts }]) => [
      ...whenReferences(kinds, noticesFile, [code, "when"], when),
      ...whenReferences(kinds, noticesFile, [code, "firstPage"], firstPage),
      ...parts.flatMap((part, index) => whenReferences(kinds, noticesFile, [code, "parts", index, "when"], part.when)),
    ]),
  ];
}

function questionReferences({ question }: Kinds, editions: Data["editions"], id: string, { edition, questions }: EditionData): Reference[] {
  const before = edition.follows ?? "";
  const replaced = kindOf("question of the edition before", editions[before]?.edition.questions ?? [], editionFile(before, "edition"));
  return Object.entries(questions).flatMap(([name, { related, replaces }]) => [
    ...references(questionFile(id, name), "related", question, related),
    ...references(questionFile(id, name), "replaces", replaced, replaces === undefined ? [] : [replaces]),
  ]);
}
