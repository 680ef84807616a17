export const faq = {
  title: "Questions of the FAQ",
  related: "Related questions",
  disputed: "Sources differ: which reading is used, and why",
  others: "Other questions that match",
  nothing: (words: string) => `No question matches "${words}"`,
  elsewhere: (edition: string) => `Edition ${edition} has it`,
  near: "Closest to it",
  one: "One with its answer: advisor faq ID, or your own words",
  all: "All questions: advisor faq",
};
