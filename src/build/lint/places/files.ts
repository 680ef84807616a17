import type { Data, EditionData } from "../../data.ts";
import { editionFile, folderFile, listsFile, questionFile, topFile, vocabularyFile } from "../../file-names.ts";
import { topShapes } from "../../shapes/files.ts";

/** One file of `data/` with what was read from it. */
export interface DataFile {
  /** Below `data/`. */
  file: string;
  content: unknown;
  /** The edition whose folder it stands in. */
  edition?: string;
}

/** Every file of the data, so that a rule about all of them need not know which there are. */
export const filesOf = ({ vocabulary, editions, ...others }: Data): DataFile[] => [
  ...Object.entries(vocabulary).map(([kind, content]) => ({ file: vocabularyFile(kind), content })),
  ...Object.entries(editions).flatMap(([edition, data]) => editionFiles(edition, data)),
  ...Object.entries(others).flatMap(([member, content]) =>
    member in topShapes ? [{ file: topFile(member), content }] : folderFiles(member, content),
  ),
];

/**
 * Whether it is of qualifications or conflicts: their documents alone list the reference's own sources. Other look-ups,
 * such as the diagnosis, list none but the knowledge's.
 */
export const isOfDatedDocuments = (file: string): boolean => file === listsFile || /^(?:documents|conflicts)\//.test(file);

const folderFiles = (folder: string, members: object): DataFile[] =>
  Object.entries(members).map(([id, content]) => ({ file: folderFile(folder, id), content }));

const editionFiles = (edition: string, { questions, ...parts }: EditionData): DataFile[] => [
  ...Object.entries(parts).map(([part, content]) => ({ file: editionFile(edition, part), content, edition })),
  ...Object.entries(questions).map(([question, content]) => ({ file: questionFile(edition, question), content, edition })),
];
