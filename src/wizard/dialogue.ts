import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { type NameOf, namesIn } from "../wording/name.ts";
import type { WizardWording } from "../wording/wizard.ts";
import { wizardWordings } from "../wording/wizard-languages.ts";

/** What the pages of one interview are worded with. */
export interface Dialogue {
  knowledge: Knowledge;
  edition: Edition;
  name: NameOf;
  words: WizardWording;
  language: Request["language"];
}

/** The words for an interview in one language; names are those of the edition. */
export const dialogueFor = (knowledge: Knowledge, edition: Edition, language: Request["language"]): Dialogue => ({
  knowledge,
  edition,
  language,
  name: namesIn(knowledge, edition, language),
  words: wizardWordings[language],
});
