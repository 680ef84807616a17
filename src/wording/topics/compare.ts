import type { Language } from "../../domain/language.ts";
import { compare as en } from "../en/topics/compare.ts";
import { compare as zh } from "../zh/topics/compare.ts";

export type CompareWording = typeof en;

/** What a comparison says, by language. */
export const compareWordings: Record<Language, CompareWording> = { zh, en };

export type PropertyId = keyof CompareWording["properties"];
