export const stats = {
  title: "How well the knowledge is founded",
  date: "date of the FAQ",
  undated: "undated",
  facts: "facts",
  stated: "of them stated by a source",
  inferred: "of them inferred",
  contradicted: "subjects in dispute that touch it",
  questions: "questions of the FAQ",
  ownSources: "of them cited by facts",
  others: "other documents its facts cite",
  all: "Each edition by itself. All subjects in dispute: advisor conflicts; all sources: advisor list sources",
  documents: "The other documents",
};
