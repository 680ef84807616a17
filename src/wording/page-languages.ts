import type { Language } from "../domain/language.ts";
import { page as en } from "./en/page.ts";
import type { PageWording } from "./page.ts";
import { page as zh } from "./zh/page.ts";

/** What the answer's page says beside the answer itself, by language. */
export const pageWordings: Record<Language, PageWording> = { zh, en };
