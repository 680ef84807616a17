import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import type { Data, EditionData, QuestionData, VocabularyData } from "./data.ts";
import { DataError } from "./data-error.ts";
import { shapeFaults } from "./shape-faults.ts";
import * as shapes from "./shapes/index.ts";
import { strayFiles } from "./stray-files.ts";

/** Reads every file of a data folder. @throws {DataError} naming file, place and remedy of everything that has the wrong shape */
export function readData(folder: string): Data {
  const strays = strayFiles(folder);
  if (strays.length > 0) throw new DataError(strays);
  const editions = listFolder(folder, "editions").filter((entry) => entry.isDirectory());
  return {
    sources: readYaml(folder, "sources.yaml", shapes.sourcesShape),
    vocabulary: readVocabulary(folder),
    glossary: readYaml(folder, "glossary.yaml", shapes.glossaryShape),
    editions: Object.fromEntries(editions.map(({ name }) => [name, readEdition(folder, name)])),
    integration: readFiles(folder, "integration", shapes.stepsShape),
    codeLists: readYaml(folder, "code-lists.yaml", shapes.codeListsShape),
    troubleshooting: readFiles(folder, "troubleshooting", shapes.symptomShape),
    qualificationLists: readYaml(folder, "qualification-lists.yaml", shapes.qualificationListsShape),
    documents: readFiles(folder, "documents", shapes.documentsShape),
    conflicts: readFiles(folder, "conflicts", shapes.conflictsShape),
  };
}

/** A folder of files, each named by its id. */
const readFiles = <Shape extends z.ZodType>(folder: string, below: string, shape: Shape): Record<string, z.output<Shape>> =>
  Object.fromEntries(
    listFolder(folder, below).map(({ name }) => [name.replace(/\.yaml$/, ""), readYaml(folder, `${below}/${name}`, shape)]),
  );

function readVocabulary(folder: string): VocabularyData {
  const terms = (file: string) => readYaml(folder, `vocabulary/${file}.yaml`, shapes.vocabularyShape);
  return {
    channels: terms("channels"),
    modes: terms("modes"),
    functions: terms("functions"),
    environments: readYaml(folder, "vocabulary/environments.yaml", shapes.environmentsVocabularyShape),
    systems: terms("systems"),
    versions: terms("versions"),
    cameras: terms("cameras"),
    deliveries: terms("deliveries"),
    products: terms("products"),
    industries: readYaml(folder, "vocabulary/industries.yaml", shapes.industriesVocabularyShape),
    certificates: readYaml(folder, "vocabulary/certificates.yaml", shapes.certificatesShape),
    sharedNames: readYaml(folder, "vocabulary/shared-names.yaml", shapes.sharedNamesShape),
    everydayWords: readYaml(folder, "vocabulary/everyday-words.yaml", shapes.everydayWordsShape),
  };
}

function readEdition(folder: string, id: string): EditionData {
  const file = (name: string) => `editions/${id}/${name}.yaml`;
  const edition = readYaml(folder, file("edition"), shapes.editionShape);
  return {
    edition,
    channels: readYaml(folder, file("channels"), shapes.channelsShape),
    industries: readYaml(folder, file("industries"), shapes.industriesShape),
    steps: readYaml(folder, file("steps"), shapes.stepsShape),
    notices: readYaml(folder, file("notices"), shapes.noticesShape),
    questions: readQuestions(folder, `editions/${id}/faq`, edition.questions),
  };
}

function readQuestions(folder: string, below: string, ids: readonly string[]): Record<string, QuestionData> {
  const found = listFolder(folder, below).map(({ name }) => name.replace(/\.md$/, ""));
  const stray = found.filter((id) => !ids.includes(id));
  if (stray.length > 0) {
    throw new DataError(
      stray.map((id) => ({
        file: `${below}/${id}.md`,
        at: "",
        message: "is not in the edition's list of questions: add it there or delete the file",
      })),
    );
  }
  return Object.fromEntries(ids.map((id) => [id, readQuestion(folder, `${below}/${id}.md`)]));
}

const questionFile =
  /^---\n(?<head>.*?)\n---\n+# zh\n+## (?<zhQuestion>.+?)\n+(?<zhAnswer>.+?)\n+# en\n+## (?<enQuestion>.+?)\n+(?<enAnswer>.+?)\n*$/s;

/** A question is a Markdown file: a head in YAML, then question and answer in each language. */
function readQuestion(folder: string, file: string): QuestionData {
  const parts = questionFile.exec(readText(folder, file))?.groups;
  if (parts === undefined) {
    throw new DataError([
      { file, at: "", message: "write a head between --- lines, then '# zh', '## question', answer, '# en', '## question', answer" },
    ]);
  }
  const { head = "", zhQuestion = "", zhAnswer = "", enQuestion = "", enAnswer = "" } = parts;
  return {
    ...checked(file, parseYaml(file, head), shapes.questionHeadShape),
    question: { zh: zhQuestion, en: enQuestion },
    answer: { zh: zhAnswer, en: enAnswer },
  };
}

const readYaml = <Shape extends z.ZodType>(folder: string, file: string, shape: Shape): z.output<Shape> =>
  checked(file, parseYaml(file, readText(folder, file)), shape);

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new DataError([{ file, at: "", message: error instanceof Error ? error.message : String(error) }]);
  }
}

const readText = (folder: string, file: string): string => readFileSync(present(folder, file), "utf8");

const listFolder = (folder: string, below: string): Dirent[] => readdirSync(present(folder, below), { withFileTypes: true });

function present(folder: string, below: string): string {
  const path = join(folder, below);
  if (!existsSync(path)) throw new DataError([{ file: below, at: "", message: "is missing" }]);
  return path;
}

function checked<Shape extends z.ZodType>(file: string, value: unknown, shape: Shape): z.output<Shape> {
  const faults = shapeFaults(shape, value);
  if (faults.length === 0) return shape.parse(value);
  throw new DataError(faults.map(({ path, message }) => ({ file, at: path.join(" › "), message })));
}
