/// <reference path="./compiled.d.ts" />
import load from "#help-pages";
import type { HelpPages } from "../domain/help.ts";
import type { Language } from "../domain/language.ts";

/** What the package carries for whoever asks for help. */
export const helpPages: (language: Language) => HelpPages = load;
