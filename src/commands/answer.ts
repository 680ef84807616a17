import type { Answer } from "../contract/answer.ts";
import type { Request } from "../domain/request.ts";
import { advise } from "../engine/advise.ts";
import { editionOf } from "../engine/lookup.ts";
import { answerOf } from "../wording/answer.ts";
import { speechIn } from "../wording/speech.ts";
import type { Call } from "./command.ts";

/** What `--check` tells of a verdict. */
export const exitCodes: Record<Answer["verdict"], number> = { supported: 0, unsupported: 3, conditional: 4 };

/** The answer to a request as this call wants it. */
export function answerFor({ knowledge, version, given }: Call, request: Request): Answer {
  const speech = speechIn(knowledge, editionOf(knowledge, request.edition), request.language);
  return answerOf(speech, advise(knowledge, request), version, given.verbose === true);
}
