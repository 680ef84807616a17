import { pageOf } from "../code-pages.ts";
import { symptomFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

/** Else a code would be cited from pages that do not have it. */
export const codePages: Rule = {
  name: "code-pages",
  description: "A code of a list of several pages is on one of them, or names its own source.",
  check: ({ troubleshooting, codeLists }) =>
    Object.entries(troubleshooting).flatMap(([id, { codes }]) =>
      Object.entries(codes).flatMap(([list, meanings]) =>
        Object.entries(meanings).flatMap(([written, { source }]) =>
          codeLists[list]?.pages === undefined || source !== undefined
            ? []
            : written
                .split(", ")
                .filter((code) => pageOf(codeLists[list], code) === undefined)
                .map((code) => ({
                  file: symptomFile(id),
                  at: at("codes", list, written),
                  message: `no page of ${list} has ${code}; correct it, or give it a source of its own`,
                })),
        ),
      ),
    ),
};
