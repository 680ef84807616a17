/** Where something stands below `data/`. Members that hold a file's content bear the file's name: `sharedNames`, `shared-names.yaml`. */

const nameOf = (member: string): string => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const topFile = (member: string): string => `${nameOf(member)}.yaml`;

export const vocabularyFile = (kind: string): string => `vocabulary/${nameOf(kind)}.yaml`;

export const folderFile = (folder: string, id: string): string => `${nameOf(folder)}/${id}.yaml`;

export const editionFile = (edition: string, part: string): string => `editions/${edition}/${nameOf(part)}.yaml`;

export const questionFile = (edition: string, question: string): string => `editions/${edition}/faq/${question}.md`;

export const codeListsFile = topFile("codeLists");

export const listsFile = topFile("qualificationLists");

export const integrationFile = (way: string): string => folderFile("integration", way);

export const symptomFile = (symptom: string): string => folderFile("troubleshooting", symptom);

export const documentsFile = (category: string): string => folderFile("documents", category);

export const conflictsFile = (topic: string): string => folderFile("conflicts", topic);

/** Whether an editor or a system has left it there. */
export const isLeftBehind = (name: string): boolean => name.startsWith(".");
