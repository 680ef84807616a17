import type { Language } from "../domain/language.ts";
import { wizard as en } from "./en/wizard.ts";
import type { WizardWording } from "./wizard.ts";
import { wizard as zh } from "./zh/wizard.ts";

/** All that the questions say, by language; a language is loaded when it is spoken. */
export const wizardWordings: Record<Language, WizardWording> = {
  get zh() {
    return zh;
  },
  get en() {
    return en;
  },
};
