import type { Data } from "../data.ts";
import { filesOf } from "./places/files.ts";
import { membersOf } from "./places/members.ts";
import type { Rule } from "./rule.ts";

const home = "glossary.yaml";

export const unusedTerm: Rule = {
  name: "unused-term",
  description: "Every term of the glossary stands in some text: the glossary explains our words and no others.",
  check(data) {
    const written = textOutsideGlossary(data);
    return Object.entries(data.glossary)
      .filter(([, { name, aliases }]) => ![name.zh, ...aliases].some((spelling) => written.includes(spelling)))
      .map(([id, { name }]) => ({ file: home, at: id, message: `no text says "${name.zh}"; use the term or delete it` }));
  },
};

const textOutsideGlossary = (data: Data): string =>
  filesOf(data)
    .filter(({ file }) => file !== home)
    .flatMap(({ content }) => membersOf(content).flatMap(({ value }) => (typeof value === "string" ? [value] : [])))
    .join("\n");
