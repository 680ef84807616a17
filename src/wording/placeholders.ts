import type { Language } from "../domain/language.ts";
import { placeholders as en } from "./en/placeholders.ts";
import { placeholders as zh } from "./zh/placeholders.ts";

export type Placeholder = keyof typeof en;

export const placeholders: Record<Language, typeof en> = { zh, en };
