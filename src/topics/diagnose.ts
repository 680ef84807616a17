import type { DiagnoseDocument, DiagnoseMatch, DiagnoseStatement, DiagnoseTitle } from "../contract/documents/diagnose.ts";
import { type Stated, sourcesOfAll } from "../domain/grounds.ts";
import type { Text } from "../domain/language.ts";
import type { Reference, Symptom } from "../domain/reference.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { diagnoseWordings } from "../wording/topics/diagnose.ts";
import { billingOf } from "./diagnose/billing.ts";
import { codesOf, listOf } from "./diagnose/codes.ts";
import { elsewhereOf } from "./diagnose/elsewhere.ts";
import { otherEditionOf, sourcesFor } from "./diagnose/sources.ts";
import { bestSymptoms, type FoundSymptom } from "./search/symptoms.ts";
import { documentOf, type Topic } from "./topic.ts";

/** What the words tell of: a symptom, a message or a code, narrowed to the channel and the function that the request names. */
export function diagnosisOf(topic: Topic, reference: Reference, words: string): DiagnoseDocument {
  const { knowledge, request } = topic;
  const { best, near, elsewhere } = bestSymptoms(knowledge, reference, symptomsFor(reference, request), words.trim());
  return documentOf(topic, {
    matches: best.map((found) => matchOf(topic, reference, found)),
    near: near.map(({ symptom, codes }) => ({ ...titleOf(topic, symptom), codes })),
    elsewhere: elsewhere.map((named) => elsewhereOf(topic, reference, named)),
  });
}

const narrowed = rememberingFor((_reference: Reference) => remembering<readonly Symptom[]>());

/** What can occur there, with those codes alone that are returned there. */
export function symptomsFor(
  reference: Reference,
  { channel, function: wanted }: Pick<Request, "channel" | "function">,
): readonly Symptom[] {
  return narrowed(reference)(JSON.stringify([channel, wanted]), () =>
    reference.symptoms
      .filter(({ where }) => includes(where.channel, channel) && includes(where.function, wanted))
      .map((symptom) => ({ ...symptom, codes: symptom.codes.filter(({ list }) => includes(listOf(reference, list).channel, channel)) })),
  );
}

const includes = (ids: readonly string[] | undefined, id: string | undefined): boolean => id === undefined || (ids?.includes(id) ?? true);

const titleOf = ({ request }: Topic, { id, symptom }: Symptom): DiagnoseTitle => ({ id, symptom: symptom[request.language] });

function matchOf(topic: Topic, reference: Reference, { symptom, score, codes: named }: FoundSymptom): DiagnoseMatch {
  const { language } = topic.request;
  const said = ({ value, sources, inferred }: Stated<Text>): DiagnoseStatement => {
    // No answer mixes editions: what another one alone says is told as that one's word.
    const other = inferred ? undefined : otherEditionOf(topic, sources);
    const text = value[language];
    return {
      text: other === undefined ? text : diagnoseWordings[language].saidBy(topic.name("edition", other), text),
      sources: sourcesFor(topic, sources),
      inferred,
    };
  };
  const codes = codesOf(symptom, reference, named, language);
  const body = {
    codes,
    causes: symptom.causes.map(said),
    remedies: symptom.remedies.map(said),
    billed: billingOf(symptom, codes, language),
  };
  return {
    ...titleOf(topic, symptom),
    score,
    ...body,
    channels: [...(symptom.where.channel ?? [])],
    functions: [...(symptom.where.function ?? [])],
    sources: sourcesOfAll([...body.codes, ...body.causes, ...body.remedies, body.billed]),
  };
}
