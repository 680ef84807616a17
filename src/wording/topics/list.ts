import type { Language } from "../../domain/language.ts";
import { list as en } from "../en/topics/list.ts";
import { list as zh } from "../zh/topics/list.ts";

/** What the lists say, by language. */
export const listWordings: Record<Language, typeof en> = { zh, en };

export type ListKind = keyof typeof en.kinds;

/** Every kind with the ways in which it can be typed, whatever the language. */
export const listKinds: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(en.kinds).map(([kind, { spellings }]) => [kind, [...spellings, ...zh.kinds[kind as ListKind].spellings]]),
);
