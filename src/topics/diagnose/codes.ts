import type { DiagnoseCode } from "../../contract/documents/diagnose.ts";
import type { Language } from "../../domain/language.ts";
import type { CodeList, Reference, Symptom } from "../../domain/reference.ts";
import { foldedCode } from "../search/codes.ts";

/** The codes of a symptom one by one, those first that were named; what a code does not say of itself its list says. */
export function codesOf({ codes }: Symptom, reference: Reference, named: ReadonlySet<string>, language: Language): DiagnoseCode[] {
  const all = codes.flatMap(({ codes: alike, list, meaning, ...own }) => {
    const from = listOf(reference, list);
    return alike.map((code) => ({
      code,
      meaning: meaning[language],
      list,
      listName: from.name[language],
      asked: named.has(foldedCode(code)),
      billed: own.billed ?? from.billed,
      sources: [...(own.sources ?? from.sources)],
    }));
  });
  return [...all.filter(({ asked }) => asked), ...all.filter(({ asked }) => !asked)];
}

/** The list that a code comes from. @throws {Error} on one that the build would have refused */
export function listOf({ codeLists }: Reference, id: string): CodeList {
  const list = codeLists[id];
  if (list === undefined) throw new Error(`there is no list of codes ${id}`);
  return list;
}
