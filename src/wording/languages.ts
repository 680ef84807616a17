import type { Language } from "../domain/language.ts";
import { en } from "./en/index.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh/index.ts";

/** All that is said, by language; a language is loaded when it is spoken. */
export const wordings: Record<Language, Wording> = {
  get zh() {
    return zh;
  },
  get en() {
    return en;
  },
};
