import type { Symptom } from "../../domain/reference.ts";
import { fold } from "../../knowledge/fold.ts";
import { nearest } from "../../knowledge/nearest.ts";
import { spellingsOf } from "./codes.ts";
import type { Found } from "./searcher.ts";

/** A symptom that may have been meant. */
export interface NearSymptom {
  symptom: Symptom;
  /** Its codes that are spelt nearly like what was typed. */
  codes: string[];
}

const mostNear = 3;

/** What has a code that is spelt nearly so, with or without the group before its dot; then what has a word in common. */
export function nearSymptoms(symptoms: readonly Symptom[], asked: string, found: readonly Found[]): NearSymptom[] {
  const codes = nearest(
    asked,
    symptoms.flatMap((symptom) =>
      codesOf(symptom).flatMap((code) => spellingsOf(code).map((spelling) => [fold(spelling), [code]] as const)),
    ),
  );
  const ids = new Set([
    ...codes.flatMap((code) => symptoms.filter((symptom) => codesOf(symptom).includes(code)).map(({ id }) => id)),
    ...found.map(({ id }) => id),
  ]);
  return [...ids]
    .slice(0, mostNear)
    .flatMap((id) =>
      symptoms
        .filter((symptom) => symptom.id === id)
        .map((symptom) => ({ symptom, codes: codes.filter((code) => codesOf(symptom).includes(code)) })),
    );
}

const codesOf = ({ codes }: Symptom): string[] => [...new Set(codes.flatMap((group) => group.codes))];
