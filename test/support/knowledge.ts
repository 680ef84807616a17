import { readFileSync } from "node:fs";
import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { readData } from "../../src/build/read.ts";
import type { Answer } from "../../src/contract/answer.ts";
import type { Knowledge } from "../../src/domain/knowledge.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Reference } from "../../src/domain/reference.ts";
import { advise } from "../../src/engine/advise.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { parse } from "../../src/engine/parse.ts";
import { answerOf } from "../../src/wording/answer.ts";
import { speechIn } from "../../src/wording/speech.ts";

/** The knowledge, and what look-ups read, as the build would write them now. */
export const { knowledge, reference } = compiled();

/** The edition that answers unless another is asked for. */
export const edition = editionOf(knowledge, knowledge.defaultEdition);

/** The questions of that edition's FAQ. */
export const questions = reference.questions[edition.id] ?? [];

/** The knowledge as it was when this edition was the newest. */
export function asOf(newest: string): Knowledge {
  const { id } = editionOf(knowledge, newest);
  const later = knowledge.editions.findIndex((edition) => edition.id === id) + 1;
  return { ...knowledge, editions: knowledge.editions.slice(0, later) };
}

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
  const speech = speechIn(model, editionOf(model, request.edition), request.language);
  return answerOf(speech, advise(model, request), "0.1.0", verbose);
}

/** Where all tests run, the data were read before them (`compiled.ts`); a script that runs alone reads them itself. */
function compiled(): { knowledge: Knowledge; reference: Reference } {
  const file = process.env.COMPILED_DATA;
  if (file !== undefined) return JSON.parse(readFileSync(file, "utf8"));
  const data = readData("data");
  return { knowledge: compile(data), reference: compileReference(data) };
}
