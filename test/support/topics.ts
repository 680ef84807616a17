import type { Language } from "../../src/domain/language.ts";
import { parse } from "../../src/engine/parse.ts";
import { type Topic, topicFor } from "../../src/topics/topic.ts";
import type { RequestError } from "../../src/wording/request-error.ts";
import { knowledge } from "./knowledge.ts";

/** A topic as a command with these flags has it; an unusable request fails the test. */
export function topicOn(input: object = {}, language: Language = "en", model = knowledge): Topic {
  const parsed = parse(model, input, { language });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return topicFor(model, parsed.request);
}

/** All that is wrong with a call, in one text: "code: message". */
export function complaintsOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as RequestError).errors.map(({ code, message }) => `${code}: ${message}`).join("\n");
  }
  throw new Error("the call was taken");
}
