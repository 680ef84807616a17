/// <reference path="./compiled.d.ts" />
import load from "#openings";
import type { EditionId } from "../domain/ids.ts";
import type { Opening } from "../domain/question.ts";

/** The first question of each edition, which the package carries. */
export const openings: () => Readonly<Record<EditionId, Opening>> = load;
