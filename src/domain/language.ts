/** The languages the advisor speaks. */
export type Language = "zh" | "en";

export const languages: readonly Language[] = ["zh", "en"];

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
