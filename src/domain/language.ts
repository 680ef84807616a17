/** The languages the advisor speaks. */
export type Language = "zh" | "en";

export const languages: readonly Language[] = ["zh", "en"];

/** The language that is meant, where it stands alone or begins the name of a locale: `EN`, `zh-CN`, `zh_CN.UTF-8`. */
export const languageMeant = (given: unknown): Language | undefined =>
  languages.find((language) => language === given) ??
  (typeof given === "string" ? languages.find((language) => language === given.toLowerCase().split(/[-_.@]/, 1)[0]) : undefined);

/** The language that a request asks for, whatever else is wrong with it: it can be no object at all. */
export const languageIn = (request: unknown): Language | undefined => languageMeant(Object(request).language);

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
