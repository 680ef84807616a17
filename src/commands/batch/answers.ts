import type { Edition, Knowledge } from "../../domain/knowledge.ts";
import { rememberingFor } from "../../domain/remembering.ts";
import type { Request } from "../../domain/request.ts";
import { advise } from "../../engine/advise.ts";
import { editionOf } from "../../engine/lookup.ts";
import { outlookOn } from "../../engine/outlook.ts";
import { answerOf } from "../../wording/answer.ts";
import { speechIn } from "../../wording/speech.ts";
import { answerWriter } from "./answer-writer.ts";
import type { Block } from "./block.ts";

/**
 * Writes one answer after the other into a block, each with its `id` first where it has one. What was concluded, worded
 * or written before is not made anew.
 */
export function answers(knowledge: Knowledge, version: string, block: Block): (request: Request, id: string | undefined) => void {
  const write = answerWriter(block);
  const outlookFor = rememberingFor(outlookOn);
  const speechOn = rememberingFor((edition: Edition) => ({
    zh: speechIn(knowledge, edition, "zh"),
    en: speechIn(knowledge, edition, "en"),
  }));
  return (request, id) => {
    const edition = editionOf(knowledge, request.edition);
    const speech = speechOn(edition)[request.language];
    write(answerOf(knowledge, edition, advise(knowledge, request, outlookFor), version, false, speech), id);
  };
}
