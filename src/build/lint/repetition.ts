import { fold } from "../../knowledge/fold.ts";
import { filesOf } from "./places/files.ts";
import { at, isObject, membersOf } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const repetition: Rule = {
  name: "repetition",
  description: "A list of ids, sources or aliases says everything once.",
  check: (data) =>
    filesOf(data).flatMap(({ file, content }) =>
      membersOf(content).flatMap((member) =>
        isObject(member.value)
          ? Object.entries(member.value).flatMap(([key, value]) =>
              repeatedIn(key, value).map((twice) => ({
                file,
                at: at(...(member.at === "" ? [] : [member.at]), key),
                message: `"${twice}" stands twice; delete one`,
              })),
            )
          : [],
      ),
    ),
};

/** Words by which something is found have a rule of their own: case and spaces count there. */
const ownRule = ["zh", "en"];

function repeatedIn(key: string, value: unknown): string[] {
  if (!Array.isArray(value) || ownRule.includes(key)) return [];
  const items = value.filter((item) => typeof item === "string");
  const spellings = key === "aliases" ? items.map(fold) : items;
  return items.filter((_, index) => spellings.indexOf(spellings[index] ?? "") < index);
}
