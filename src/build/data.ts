import type { z } from "zod";
import type * as shapes from "./shapes/index.ts";

/** The whole of `data/` as people wrote it, checked for shape and nothing else. */
export interface Data {
  sources: z.output<typeof shapes.sourcesShape>;
  vocabulary: VocabularyData;
  glossary: z.output<typeof shapes.glossaryShape>;
  /** By id; the order is that of the folders. */
  editions: Record<string, EditionData>;
  /** Ways to integrate, whatever the edition: by id, the steps in order. */
  integration: Record<string, z.output<typeof shapes.stepsShape>>;
  codeLists: z.output<typeof shapes.codeListsShape>;
  /** By id; the order is that of the files. */
  troubleshooting: Record<string, SymptomData>;
  qualificationLists: z.output<typeof shapes.qualificationListsShape>;
  /** By category. */
  documents: Record<string, DocumentsData>;
  /** By topic. */
  conflicts: Record<string, ConflictsData>;
}

export type DocumentsData = z.output<typeof shapes.documentsShape>;

export type ConflictsData = z.output<typeof shapes.conflictsShape>;

export interface VocabularyData {
  channels: TermsData;
  modes: TermsData;
  functions: TermsData;
  environments: z.output<typeof shapes.environmentsVocabularyShape>;
  systems: TermsData;
  versions: TermsData;
  cameras: TermsData;
  deliveries: TermsData;
  products: TermsData;
  industries: z.output<typeof shapes.industriesVocabularyShape>;
  certificates: z.output<typeof shapes.certificatesShape>;
  sharedNames: string[];
  everydayWords: z.output<typeof shapes.everydayWordsShape>;
}

export type TermsData = z.output<typeof shapes.vocabularyShape>;

export interface EditionData {
  edition: z.output<typeof shapes.editionShape>;
  channels: z.output<typeof shapes.channelsShape>;
  industries: z.output<typeof shapes.industriesShape>;
  steps: z.output<typeof shapes.stepsShape>;
  notices: z.output<typeof shapes.noticesShape>;
  questions: Record<string, QuestionData>;
}

export type QuestionData = z.output<typeof shapes.questionHeadShape> & Record<"question" | "answer", { zh: string; en: string }>;

export type SymptomData = z.output<typeof shapes.symptomShape>;
