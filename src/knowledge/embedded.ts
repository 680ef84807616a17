/// <reference path="./compiled.d.ts" />
import load from "#knowledge";
import type { Knowledge } from "../domain/knowledge.ts";

/** The model that the package carries. */
export const knowledge: Knowledge = load();
