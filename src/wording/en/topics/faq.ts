export const faq = {
  title: "Questions of the FAQ",
  related: "Related questions",
  disputed: "Sources differ: which reading is used, and why",
  others: "Other questions that fit",
  nothing: (words: string) => `No question fits "${words}"`,
  elsewhere: (edition: string) => `Edition ${edition} has it`,
  near: "Nearest to it",
  one: "One with its answer: advisor faq ID, or your own words",
  all: "All questions: advisor faq",
};
