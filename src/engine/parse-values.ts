import type { Problem } from "../domain/problem.ts";

/** What a value was read as, or all that is wrong with it. */
export type Read<T> = { value: T } | { problems: Problem[] };

/** A plain object, as JSON has them. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `null` counts as not given. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Nothing but spaces: somebody meant to give a value and did not. */
export const isBlank = (text: string): boolean => text.trim() === "";
