import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import type { Data, EditionData, QuestionData, Read, ReadFolders } from "./data.ts";
import { DataError } from "./data-error.ts";
import { editionFile, folderFile, isLeftBehind, questionFile, topFile, vocabularyFile } from "./file-names.ts";
import { shapeFaults } from "./shape-faults.ts";
import { editionShapes, folderShapes, questionHeadShape, topShapes, vocabularyShapes } from "./shapes/index.ts";
import { strayFiles } from "./stray-files.ts";

/** Reads every file of a data folder. @throws {DataError} naming file, place and remedy of everything that has the wrong shape */
export function readData(folder: string): Data {
  const strays = strayFiles(folder);
  if (strays.length > 0) throw new DataError(strays);
  const editions = listFolder(folder, "editions").filter((entry) => entry.isDirectory());
  return {
    ...readEach(folder, topShapes, topFile),
    vocabulary: readEach(folder, vocabularyShapes, vocabularyFile),
    editions: Object.fromEntries(editions.map(({ name }) => [name, readEdition(folder, name)])),
    ...readFolders(folder, folderShapes),
  };
}

/** A file for each shape. */
const readEach = <Shapes extends Record<string, z.ZodType>>(folder: string, shapes: Shapes, fileOf: (member: string) => string) =>
  Object.fromEntries(Object.entries(shapes).map(([member, shape]) => [member, readYaml(folder, fileOf(member), shape)])) as Read<Shapes>;

/** A folder for each shape, with files named by their ids. */
const readFolders = <Shapes extends Record<string, z.ZodType>>(folder: string, shapes: Shapes) =>
  Object.fromEntries(Object.entries(shapes).map(([member, shape]) => [member, readFiles(folder, member, shape)])) as ReadFolders<Shapes>;

function readFiles<Shape extends z.ZodType>(folder: string, below: string, shape: Shape): Record<string, z.output<Shape>> {
  const ids = listFolder(folder, dirname(folderFile(below, ""))).map(({ name }) => name.replace(/\.yaml$/, ""));
  return Object.fromEntries(ids.map((id) => [id, readYaml(folder, folderFile(below, id), shape)]));
}

function readEdition(folder: string, id: string): EditionData {
  const parts = readEach(folder, editionShapes, (part) => editionFile(id, part));
  return { ...parts, questions: readQuestions(folder, id, parts.edition.questions) };
}

function readQuestions(folder: string, edition: string, ids: readonly string[]): Record<string, QuestionData> {
  const found = listFolder(folder, dirname(questionFile(edition, ""))).map(({ name }) => name.replace(/\.md$/, ""));
  const stray = found.filter((id) => !ids.includes(id));
  if (stray.length > 0) {
    throw new DataError(
      stray.map((id) => ({
        file: questionFile(edition, id),
        at: "",
        message: "is not in the edition's list of questions: add it there or delete the file",
      })),
    );
  }
  return Object.fromEntries(ids.map((id) => [id, readQuestion(folder, questionFile(edition, id))]));
}

const questionParts =
  /^---\n(?<head>.*?)\n---\n+# zh\n+## (?<zhQuestion>.+?)\n+(?<zhAnswer>.+?)\n+# en\n+## (?<enQuestion>.+?)\n+(?<enAnswer>.+?)\n*$/s;

/** A question is a Markdown file: a head in YAML, then question and answer in each language. */
function readQuestion(folder: string, file: string): QuestionData {
  const parts = questionParts.exec(readText(folder, file))?.groups;
  if (parts === undefined) {
    throw new DataError([
      { file, at: "", message: "write a head between --- lines, then '# zh', '## question', answer, '# en', '## question', answer" },
    ]);
  }
  const { head = "", zhQuestion = "", zhAnswer = "", enQuestion = "", enAnswer = "" } = parts;
  return {
    ...checked(file, parseYaml(file, head), questionHeadShape),
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

const listFolder = (folder: string, below: string): Dirent[] =>
  readdirSync(present(folder, below), { withFileTypes: true }).filter(({ name }) => !isLeftBehind(name));

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
