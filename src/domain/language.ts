import { ownMember } from "./own-member.ts";

/** The languages the advisor speaks. */
export type Language = "zh" | "en";

export const languages: readonly Language[] = ["zh", "en"];

/** The language that a request asks for, whatever else is wrong with it. */
export const languageIn = (request: unknown): Language | undefined =>
  typeof request === "object" && request !== null && "language" in request
    ? languages.find((language) => ownMember(request, "language") === language)
    : undefined;

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
