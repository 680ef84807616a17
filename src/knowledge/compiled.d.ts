/** The files that the build makes of `data/`; package.json says where they are. */
declare module "#knowledge" {
  const load: () => import("../domain/knowledge.ts").Knowledge;
  export default load;
}

/** Read at the first call. */
declare module "#schemas" {
  const load: () => Readonly<Record<string, object>>;
  export default load;
}

/** Read at the first call: most runs never look anything up. */
declare module "#reference" {
  const load: () => import("../domain/reference.ts").Reference;
  export default load;
}

/** Help is known when the program is built: whoever asks for it waits for nothing else. */
declare module "#help-pages" {
  const load: (language: import("../domain/language.ts").Language) => import("../domain/help.ts").HelpPages;
  export default load;
}

/** What is asked first follows from the edition alone: whoever is asked does not wait for it to be concluded. */
declare module "#openings" {
  const load: () => Readonly<Record<import("../domain/ids.ts").EditionId, import("../domain/question.ts").Opening>>;
  export default load;
}
