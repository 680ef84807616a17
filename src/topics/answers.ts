import type { Answer } from "../contract/answer.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import { rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import { advise } from "../engine/advise.ts";
import { editionOf } from "../engine/lookup.ts";
import { outlookOn } from "../engine/outlook.ts";
import { answerOf } from "../wording/answer.ts";
import { speechIn } from "../wording/speech.ts";

/**
 * Answers one request after the other: requests have much in common, and what was concluded or worded before is not made anew.
 *
 * @param version of this program
 */
export function answering(knowledge: Knowledge, version: string): (request: Request) => Answer {
  const outlookFor = rememberingFor(outlookOn);
  const speechOn = rememberingFor((edition: Edition) => ({
    zh: speechIn(knowledge, edition, "zh"),
    en: speechIn(knowledge, edition, "en"),
  }));
  return (request) => {
    const edition = editionOf(knowledge, request.edition);
    return answerOf(speechOn(edition)[request.language], advise(knowledge, request, outlookFor), version);
  };
}
