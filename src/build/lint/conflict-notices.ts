import { conflictCodes } from "../compile-conflicts.ts";
import { editionFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

/** Else whoever asks for the conflicts would not be told of it. */
export const conflictNotices: Rule = {
  name: "conflict-notices",
  description: "Where sources disagree, or the FAQ contradicts itself, is written as a conflict, and as no notice of an edition.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, { notices }]) =>
      Object.values(conflictCodes)
        .filter((code) => Object.hasOwn(notices, code))
        .map((code) => ({
          file: editionFile(edition, "notices"),
          at: code,
          message: "this notice is made of the conflicts; write what it says as one of them, with its readings",
        })),
    ),
};
