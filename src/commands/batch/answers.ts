import type { Edition, Knowledge } from "../../domain/knowledge.ts";
import { rememberingFor } from "../../domain/remembering.ts";
import type { Request } from "../../domain/request.ts";
import { advise } from "../../engine/advise.ts";
import { editionOf } from "../../engine/lookup.ts";
import { outlookOn } from "../../engine/outlook.ts";
import { answerOf } from "../../wording/answer.ts";
import { speechIn } from "../../wording/speech.ts";
import { answerWriter, type Written } from "./answer-writer.ts";

/** Answers one request after the other; what was concluded, worded or written before is not made anew. */
export function answers(knowledge: Knowledge, version: string): (request: Request) => Written {
  const write = answerWriter();
  const outlookFor = rememberingFor(outlookOn);
  const speechOn = rememberingFor((edition: Edition) => ({
    zh: speechIn(knowledge, edition, "zh"),
    en: speechIn(knowledge, edition, "en"),
  }));
  return (request) => {
    const edition = editionOf(knowledge, request.edition);
    const speech = speechOn(edition)[request.language];
    return write(answerOf(knowledge, edition, advise(knowledge, request, outlookFor), version, false, speech));
  };
}
