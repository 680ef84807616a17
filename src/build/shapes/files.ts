/** Which files `data/` has, and the shape of each: the one list that what reads, names and expects them goes by. */
import { conflictsShape } from "./conflicts.ts";
import { certificatesShape, documentsShape, qualificationListsShape } from "./documents.ts";
import { channelsShape, editionShape, industriesShape, noticesShape, stepsShape } from "./edition.ts";
import { glossaryShape } from "./glossary.ts";
import { sourcesShape } from "./sources.ts";
import { codeListsShape, symptomShape } from "./troubleshooting.ts";
import {
  channelsVocabularyShape,
  environmentsVocabularyShape,
  everydayWordsShape,
  industriesVocabularyShape,
  sharedNamesShape,
  vocabularyShape,
} from "./vocabulary.ts";

/** `<name>.yaml` */
export const topShapes = {
  sources: sourcesShape,
  glossary: glossaryShape,
  codeLists: codeListsShape,
  qualificationLists: qualificationListsShape,
};

/** `vocabulary/<kind>.yaml` */
export const vocabularyShapes = {
  channels: channelsVocabularyShape,
  modes: vocabularyShape,
  functions: vocabularyShape,
  environments: environmentsVocabularyShape,
  systems: vocabularyShape,
  versions: vocabularyShape,
  cameras: vocabularyShape,
  deliveries: vocabularyShape,
  products: vocabularyShape,
  industries: industriesVocabularyShape,
  certificates: certificatesShape,
  sharedNames: sharedNamesShape,
  everydayWords: everydayWordsShape,
};

/** `<folder>/<id>.yaml`: a file for each id, all of one shape */
export const folderShapes = {
  /** ways to integrate, whatever the edition */
  integration: stepsShape,
  /** by symptom */
  troubleshooting: symptomShape,
  /** by category */
  documents: documentsShape,
  /** by topic */
  conflicts: conflictsShape,
};

/** `editions/<edition>/<part>.yaml`; beside them is `faq/` with a file for each question */
export const editionShapes = {
  edition: editionShape,
  channels: channelsShape,
  industries: industriesShape,
  steps: stepsShape,
  notices: noticesShape,
};
