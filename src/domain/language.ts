/** The languages the advisor speaks. */
export type Language = "zh" | "en";

export const languages: readonly Language[] = ["zh", "en"];

/** The language that a request asks for, whatever else is wrong with it. */
export const languageIn = (request: unknown): Language | undefined =>
  languages.find((language) => typeof request === "object" && request !== null && "language" in request && request.language === language);

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
