import type { Code, CodeList, Symptom } from "../domain/reference.ts";
import { pageOf } from "./code-pages.ts";
import type { Data, SymptomData } from "./data.ts";
import { asWritten, type Grounded, grounds, stated } from "./grounds.ts";

/** The lists that codes come from, by their ids. */
export const compileCodeLists = ({ codeLists }: Data): Record<string, CodeList> =>
  Object.fromEntries(
    Object.entries(codeLists).map(([id, { source, pages, channel, ...list }]) => [
      id,
      { ...list, ...(channel && { channel }), sources: cited(source ?? pages?.flatMap((page) => page.source) ?? []) },
    ]),
  );

/** Every symptom; its codes stay in the groups in which they are written, those of one list and page with one meaning. */
export const compileSymptoms = ({ troubleshooting, codeLists }: Data): Symptom[] =>
  Object.entries(troubleshooting).map(([id, { codes, billed, causes, remedies, ...symptom }]) => ({
    id,
    ...symptom,
    codes: compileCodes(codes, codeLists),
    ...(billed && { billed: stated(asWritten, billed) }),
    causes: causes.map(said),
    remedies: remedies.map(said),
  }));

const said = ({ text, ...fact }: Grounded & { text: Symptom["symptom"] }) => stated(asWritten, { ...fact, value: text });

const compileCodes = (lists: SymptomData["codes"], codeLists: Data["codeLists"]): Code[] =>
  Object.entries(lists).flatMap(([list, meanings]) =>
    Object.entries(meanings).flatMap(([written, { zh, en, billed, source }]) =>
      byPage(written.split(", "), (code) => source ?? pageOf(codeLists[list], code)).map(({ codes, page }) => ({
        codes,
        list,
        meaning: { zh, en },
        ...(billed && { billed }),
        ...(page && { sources: cited(page) }),
      })),
    ),
  );

type Page = string | string[] | undefined;

/** Codes with one meaning that stand on different pages: each page is cited for its own alone. */
function byPage(codes: readonly string[], pageFor: (code: string) => Page): { codes: string[]; page: Page }[] {
  const groups: { codes: string[]; page: Page }[] = [];
  for (const code of codes) {
    const page = pageFor(code);
    const same = groups.find((group) => group.page === page);
    if (same === undefined) groups.push({ codes: [code], page });
    else same.codes.push(code);
  }
  return groups;
}

const cited = (source: string | string[]) => grounds(asWritten, { source }).sources;
