import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { readData } from "../../src/build/read.ts";
import type { Answer } from "../../src/contract/answer.ts";
import type { Knowledge } from "../../src/domain/knowledge.ts";
import type { Language } from "../../src/domain/language.ts";
import { advise } from "../../src/engine/advise.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { parse } from "../../src/engine/parse.ts";
import { answerOf } from "../../src/wording/answer.ts";

/** The knowledge as the build would write it now. */
export const knowledge = compile(readData("data"));

/** What the build would write for look-ups now. */
export const reference = compileReference(readData("data"));

/** The edition that answers unless another is asked for. */
export const edition = editionOf(knowledge, knowledge.defaultEdition);

/** The questions of that edition's FAQ. */
export const questions = reference.questions[edition.id] ?? [];

interface Asking {
  language?: Language;
  verbose?: boolean;
  /** Other knowledge than that of the project. */
  model?: Knowledge;
}

/** The answer to a request as callers write it; an unusable request fails the test. */
export function ask(input: object, { language = "en", verbose = false, model = knowledge }: Asking = {}): Answer {
  const parsed = parse(model, input, { language });
  if (!("request" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  const { request } = parsed;
  return answerOf(model, editionOf(model, request.edition), advise(model, request), "0.1.0", verbose);
}
