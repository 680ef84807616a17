import type { Language } from "../domain/language.ts";
import { placeholders as en } from "./en/placeholders.ts";
import { placeholders as zh } from "./zh/placeholders.ts";

/** What stands for a word in the help. */
export type Placeholder = keyof typeof en;

/** As errors and help print it, by language. */
export const placeholders: Record<Language, typeof en> = { zh, en };
