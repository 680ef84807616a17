import type { DiagnoseCode } from "../../contract/documents/diagnose.ts";
import type { Language } from "../../domain/language.ts";
import type { Reference, Symptom } from "../../domain/reference.ts";
import { foldedCode } from "../search/codes.ts";

/** The codes of a symptom one by one, those first that were named; what a code does not say of itself its list says. */
export function codesOf({ codes }: Symptom, { codeLists }: Reference, named: ReadonlySet<string>, language: Language): DiagnoseCode[] {
  const all = codes.flatMap(({ codes: alike, list, meaning, billed, sources }) =>
    alike.map((code) => ({
      code,
      meaning: meaning[language],
      list,
      listName: codeLists[list]?.name[language] ?? list,
      asked: named.has(foldedCode(code)),
      billed: billed ?? codeLists[list]?.billed ?? "not-stated",
      sources: [...(sources ?? codeLists[list]?.sources ?? [])],
    })),
  );
  return [...all.filter(({ asked }) => asked), ...all.filter(({ asked }) => !asked)];
}
