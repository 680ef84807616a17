import type { ErrorDetail } from "../contract/error.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import { type Language, languages } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import { advise } from "../engine/advise.ts";
import { editionOf } from "../engine/lookup.ts";
import { parse } from "../engine/parse.ts";
import { compactJson } from "../render/json.ts";
import { answerOf } from "../wording/answer.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { detailOf } from "../wording/problem.ts";
import type { Line } from "./lines.ts";
import { requestJson } from "./request-json.ts";

/** What holds for every line that does not say otherwise. */
export interface Setting {
  knowledge: Knowledge;
  version: string;
  language: Language;
  edition?: string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The line of an answer, or of what is wrong; undefined for a blank line. @param number from 1 */
export function answerLine(setting: Setting, line: Line, number: number): { text: string; bad: boolean } | undefined {
  const words = cliWordings[setting.language].batch;
  if ("tooLong" in line) return refusal(undefined, number, [detail("line-too-long", words.tooLong)]);
  const text = decoded(line.bytes);
  if (text === undefined) return refusal(undefined, number, [detail("invalid-utf8", words.invalidUtf8)]);
  if (text.trim() === "") return undefined;
  const input = requestJson(text);
  if ("json" in input) return answered(setting, input.json, number);
  return refusal(undefined, number, [detail(input.why, input.why === "bad-json" ? words.badJson : words.tooDeep)]);
}

function answered(setting: Setting, json: unknown, number: number): { text: string; bad: boolean } {
  const { knowledge, version } = setting;
  const { id, input } = withoutId(json);
  const parsed = parse(knowledge, input, setting);
  if ("problems" in parsed) return refusal(id, number, detailsOf(parsed.problems, languageIn(input) ?? setting.language));
  const answer = answerOf(knowledge, editionOf(knowledge, parsed.request.edition), advise(knowledge, parsed.request), version);
  return { text: compactJson({ ...(id !== undefined && { id }), ...answer }), bad: false };
}

/** `id` is the caller's own and no part of the request. */
function withoutId(json: unknown): { id?: unknown; input: unknown } {
  if (typeof json !== "object" || json === null || Array.isArray(json) || !Object.hasOwn(json, "id")) return { input: json };
  const { id, ...input } = json as Record<string, unknown>;
  return { id, input };
}

const detailsOf = (problems: readonly Problem[], language: Language): ErrorDetail[] =>
  problems.map((problem) => detailOf(problem, language));

const languageIn = (input: unknown): Language | undefined =>
  languages.find((language) => typeof input === "object" && input !== null && "language" in input && input.language === language);

function refusal(id: unknown, line: number, errors: readonly ErrorDetail[]): { text: string; bad: true } {
  const [first] = errors;
  const code = errors.length === 1 && first !== undefined ? first.code : "usage";
  const message = errors.map((error) => error.message).join("; ");
  return { text: compactJson({ ...(id !== undefined && { id }), line, error: { code, message, errors } }), bad: true };
}

/** The text of a line without a byte order mark and a carriage return; undefined where it is no UTF-8. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const detail = (code: string, message: string): ErrorDetail => ({ code, message, suggestions: [] });
