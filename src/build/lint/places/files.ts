import type { Data, EditionData } from "../../data.ts";

/** One file of `data/` with what was read from it. */
export interface DataFile {
  /** Below `data/`. */
  file: string;
  content: unknown;
  /** The edition whose folder it stands in. */
  edition?: string;
}

/** Every file of the data, so that a rule about all of them need not know which there are. */
export function filesOf(data: Data): DataFile[] {
  const { sources, vocabulary, glossary, editions, integration, codeLists, troubleshooting, qualificationLists, documents, conflicts } =
    data;
  return [
    { file: "sources.yaml", content: sources },
    { file: "glossary.yaml", content: glossary },
    ...Object.entries(vocabulary).map(([kind, content]) => ({ file: vocabularyFile(kind), content })),
    ...Object.entries(editions).flatMap(([edition, data]) => editionFiles(edition, data)),
    ...Object.entries(integration).map(([way, content]) => ({ file: integrationFile(way), content })),
    { file: codeListsFile, content: codeLists },
    ...Object.entries(troubleshooting).map(([symptom, content]) => ({ file: symptomFile(symptom), content })),
    { file: listsFile, content: qualificationLists },
    ...Object.entries(documents).map(([category, content]) => ({ file: documentsFile(category), content })),
    ...Object.entries(conflicts).map(([topic, content]) => ({ file: conflictsFile(topic), content })),
  ];
}

export const integrationFile = (way: string): string => `integration/${way}.yaml`;

export const codeListsFile = "code-lists.yaml";

export const symptomFile = (symptom: string): string => `troubleshooting/${symptom}.yaml`;

/** `sharedNames` → `vocabulary/shared-names.yaml` */
export const vocabularyFile = (kind: string): string => `vocabulary/${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;

export const editionFile = (edition: string, part: string): string => `editions/${edition}/${part}.yaml`;

export const questionFile = (edition: string, question: string): string => `editions/${edition}/faq/${question}.md`;

export const listsFile = "qualification-lists.yaml";

export const documentsFile = (category: string): string => `documents/${category}.yaml`;

export const conflictsFile = (topic: string): string => `conflicts/${topic}.yaml`;

/**
 * Whether it is of qualifications or conflicts: their documents alone list the reference's own sources. Other look-ups,
 * such as the diagnosis, list none but the knowledge's.
 */
export const isOfDatedDocuments = (file: string): boolean => file === listsFile || /^(?:documents|conflicts)\//.test(file);

const editionFiles = (edition: string, { questions, ...parts }: EditionData): DataFile[] => [
  ...Object.entries(parts).map(([part, content]) => ({ file: editionFile(edition, part), content, edition })),
  ...Object.entries(questions).map(([question, content]) => ({ file: questionFile(edition, question), content, edition })),
];
