/** The kinds in the order in which they are offered, each with its title and the ways in which it can be typed. */
const kinds = {
  channels: { title: "Channels", spellings: ["channel"] },
  modes: { title: "Liveness modes", spellings: ["mode", "liveness modes", "liveness mode"] },
  functions: { title: "Functions", spellings: ["function"] },
  industries: { title: "Industries", spellings: ["industry"] },
  environments: { title: "Environments: where the users are", spellings: ["environment"] },
  editions: { title: "Editions of the knowledge", spellings: ["edition"] },
  sources: { title: "Sources", spellings: ["source"] },
  glossary: { title: "Glossary", spellings: ["term", "terms"] },
};

export const list = {
  kinds,
  /** Before other spellings that are taken. */
  also: "also: ",
  comma: ", ",
  semicolon: "; ",
  moreSpellings: "Other spellings: --verbose shows them",
  industryLimited: { true: "limited industries", false: "every industry" },
  modes: (names: string) => `modes: ${names}`,
  channels: (names: string) => (names === "" ? "no channel" : `channels: ${names}`),
  liveness: { true: "detects liveness", false: "no liveness detection" },
  default: "the default",
  date: (date: string | null) => date ?? "undated",
  question: (edition: string) => `question of the ${edition}`,
  document: "document",
};
