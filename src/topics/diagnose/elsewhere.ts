import type { DiagnoseElsewhere } from "../../contract/documents/diagnose.ts";
import type { Reference } from "../../domain/reference.ts";
import { wordings } from "../../wording/languages.ts";
import { diagnoseWordings } from "../../wording/topics/diagnose.ts";
import { foldedCode } from "../search/codes.ts";
import type { NamedSymptom } from "../search/symptoms.ts";
import type { Topic } from "../topic.ts";
import { listOf } from "./codes.ts";

/** Where something that was named occurs, for it does not where it was asked for. */
export function elsewhereOf({ request, name }: Topic, reference: Reference, { symptom, codes }: NamedSymptom): DiagnoseElsewhere {
  const { language, channel, function: wanted } = request;
  const words = diagnoseWordings[language];
  const channels = codes.size > 0 ? returning(reference, { symptom, codes }) : [...(symptom.where.channel ?? [])];
  const functions = [...(symptom.where.function ?? [])];
  const toldOf = (kind: "inText" | "function", asked: string | undefined, ids: readonly string[], tell: typeof words.notThere) => {
    if (asked === undefined || ids.length === 0 || ids.includes(asked)) return [];
    const names = ids.map((id) => name(kind, id));
    return [tell(name(kind, asked), names)];
  };
  const told = [
    ...toldOf("inText", channel, channels, codes.size > 0 ? words.notReturned : words.notThere),
    ...toldOf("function", wanted, functions, words.notThere),
  ];
  return {
    id: symptom.id,
    symptom: symptom.symptom[language],
    message: wordings[language].typeset(told.join(words.semicolon)),
    channels,
    functions,
  };
}

/** The channels that return a code that was named; none where all do. */
function returning(reference: Reference, { symptom, codes }: NamedSymptom): string[] {
  const lists = symptom.codes
    .filter((group) => group.codes.some((code) => codes.has(foldedCode(code))))
    .map(({ list }) => listOf(reference, list).channel);
  return lists.includes(undefined) ? [] : [...new Set(lists.flatMap((channels) => channels ?? []))];
}
