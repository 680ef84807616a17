import type { BillingName, DiagnoseBilling, DiagnoseCode } from "../../contract/documents/diagnose.ts";
import { sourcesOfAll } from "../../domain/grounds.ts";
import type { Language } from "../../domain/language.ts";
import type { Symptom } from "../../domain/reference.ts";
import { diagnoseWordings } from "../../wording/topics/diagnose.ts";

/** Whether the call is charged: as the codes that were named have it, else all; where there is no code, as the symptom says. */
export function billingOf({ billed }: Symptom, codes: readonly DiagnoseCode[], language: Language): DiagnoseBilling {
  const words = diagnoseWordings[language];
  const named = codes.filter(({ asked }) => asked);
  const telling = named.length > 0 ? named : codes;
  if (telling.length === 0) {
    const value = billed?.value ?? "not-stated";
    return { value, message: words.billed[value], sources: [...(billed?.sources ?? [])] };
  }
  const groups = grouped(telling);
  const [first, ...others] = groups;
  const value = others.some((group) => group.billed !== first?.billed) ? "differs" : (first?.billed ?? "not-stated");
  return {
    value,
    message: value === "differs" ? differing(groups, language) : words.billed[value],
    sources: sourcesOfAll(telling.filter((code) => code.billed !== "not-stated")),
  };
}

/** What nothing is said of need not be listed, for it is the rest. */
function differing(groups: readonly BillingGroup[], language: Language): string {
  const { billedBy, othersNotStated } = diagnoseWordings[language];
  const told = groups.filter(({ billed }) => billed !== "not-stated");
  return billedBy(told) + (told.length < groups.length ? othersNotStated : "");
}

interface BillingGroup {
  listName: string;
  billed: BillingName;
  codes: string[];
}

/** The codes of one list that are charged alike. */
function grouped(codes: readonly DiagnoseCode[]): BillingGroup[] {
  const groups: BillingGroup[] = [];
  for (const { code, listName, billed } of codes) {
    const same = groups.find((group) => group.listName === listName && group.billed === billed);
    if (same === undefined) groups.push({ listName, billed, codes: [code] });
    else same.codes.push(code);
  }
  return groups;
}
