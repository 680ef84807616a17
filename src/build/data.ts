import type { z } from "zod";
import type { editionShapes, folderShapes, topShapes, vocabularyShapes } from "./shapes/files.ts";
import type { conflictsShape, documentsShape, questionHeadShape, symptomShape, vocabularyShape } from "./shapes/index.ts";

/** The whole of `data/` as people wrote it, checked for shape and nothing else. */
export interface Data extends Read<typeof topShapes>, ReadFolders<typeof folderShapes> {
  vocabulary: VocabularyData;
  /** By id; the order is that of the folders. */
  editions: Record<string, EditionData>;
}

/** What was read with some shapes, a file each. */
export type Read<Shapes extends Record<string, z.ZodType>> = { [Member in keyof Shapes]: z.output<Shapes[Member]> };

/** What was read with some shapes, a folder each: by id; the order is that of the files. */
export type ReadFolders<Shapes extends Record<string, z.ZodType>> = { [Member in keyof Shapes]: Record<string, z.output<Shapes[Member]>> };

export type VocabularyData = Read<typeof vocabularyShapes>;

export type TermsData = z.output<typeof vocabularyShape>;

export interface EditionData extends Read<typeof editionShapes> {
  questions: Record<string, QuestionData>;
}

export type QuestionData = z.output<typeof questionHeadShape> & Record<"question" | "answer", { zh: string; en: string }>;

export type DocumentsData = z.output<typeof documentsShape>;

export type ConflictsData = z.output<typeof conflictsShape>;

export type SymptomData = z.output<typeof symptomShape>;
