import type { Data, DocumentsData } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { documentsFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

export const industryDocuments: Rule = {
  name: "industry-documents",
  description: "Every industry that the default edition lists has a row of the qualification lists, or it is said that none has it.",
  check: ({ editions, documents }) =>
    Object.values(editions)
      .filter(({ edition }) => edition.default)
      .flatMap(({ industries }) => Object.entries(industries.listed))
      .flatMap(([category, { members }]) => members.flatMap((member) => missing(documents, category, member))),
};

function missing(documents: Data["documents"], category: string, member: string): Finding[] {
  const { rows, unlisted }: Pick<DocumentsData, "rows" | "unlisted"> = documents[category] ?? { rows: {}, unlisted: {} };
  const isTold = Object.hasOwn(unlisted, member) || Object.values(rows).some(({ industries }) => industries.includes(member));
  const message = `nothing is said of "${member}"; name it in a row, or add it to unlisted with the reason`;
  return isTold ? [] : [{ file: documentsFile(category), at: "", message }];
}
