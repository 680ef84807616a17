import type { DiagnoseElsewhere } from "../../contract/documents/diagnose.ts";
import type { Reference } from "../../domain/reference.ts";
import { diagnoseWordings } from "../../wording/topics/diagnose.ts";
import { foldedCode } from "../search/codes.ts";
import type { NamedSymptom } from "../search/symptoms.ts";
import type { Topic } from "../topic.ts";

/** Where something that was named occurs, for it does not where it was asked for. */
export function elsewhereOf({ request, name }: Topic, reference: Reference, { symptom, codes }: NamedSymptom): DiagnoseElsewhere {
  const { language, channel, function: wanted } = request;
  const words = diagnoseWordings[language];
  const channels = codes.size > 0 ? returning(reference, { symptom, codes }) : [...(symptom.where.channel ?? [])];
  const functions = [...(symptom.where.function ?? [])];
  const missed = (ids: readonly string[], id: string | undefined): id is string => id !== undefined && ids.length > 0 && !ids.includes(id);
  const told = [
    ...(missed(channels, channel)
      ? [
          (codes.size > 0 ? words.notReturned : words.notThere)(
            name("channel", channel),
            channels.map((id) => name("channel", id)),
          ),
        ]
      : []),
    ...(missed(functions, wanted)
      ? [
          words.notThere(
            name("function", wanted),
            functions.map((id) => name("function", id)),
          ),
        ]
      : []),
  ];
  return { id: symptom.id, symptom: symptom.symptom[language], message: told.join(words.semicolon), channels, functions };
}

/** The channels that return a code that was named; none where all do. */
function returning({ codeLists }: Reference, { symptom, codes }: NamedSymptom): string[] {
  const lists = symptom.codes
    .filter((group) => group.codes.some((code) => codes.has(foldedCode(code))))
    .map(({ list }) => codeLists[list]?.channel);
  return lists.includes(undefined) ? [] : [...new Set(lists.flatMap((channels) => channels ?? []))];
}
