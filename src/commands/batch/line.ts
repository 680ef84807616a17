import type { ErrorDetail } from "../../contract/error.ts";
import type { Knowledge } from "../../domain/knowledge.ts";
import { type Language, languageIn } from "../../domain/language.ts";
import type { Problem } from "../../domain/problem.ts";
import { rememberingRepeated } from "../../domain/remembering.ts";
import { fields } from "../../domain/request.ts";
import { parse } from "../../engine/parse.ts";
import { visibleJson } from "../../render/escape.ts";
import { answering } from "../../topics/answers.ts";
import { cliWordings } from "../../wording/cli-languages.ts";
import { detailOf } from "../../wording/problem.ts";
import { decoded, isTooDeep } from "../request-json.ts";
import { answerWriter, type Written, writeLine } from "./answer-writer.ts";
import type { Block } from "./block.ts";
import { idText } from "./id.ts";
import type { Line } from "./lines.ts";

/** What holds for every line that does not say otherwise. */
export interface Setting {
  knowledge: Knowledge;
  version: string;
  language: Language;
  edition?: string;
}

export type Outcome = "answered" | "bad" | "blank";

/** Writes the line of an answer, or of what is wrong, for one line after the other, counted from 1. */
export function lineAnswerer(setting: Setting, block: Block): (line: Line, number: number) => Outcome {
  const words = cliWordings[setting.language].batch;
  const answer = answering(setting.knowledge, setting.version);
  const write = answerWriter();
  const answeredFor = rememberingRepeated<{ written: Written } | { problems: readonly Problem[] }>();
  const refuse = (number: number, errors: readonly ErrorDetail[], language = setting.language, id?: string): Outcome => {
    block.text(refusal(number, errors, language, id));
    return "bad";
  };
  const answerText = (text: string, number: number): Outcome => {
    const json = parsedJson(text);
    if (json === undefined) return refuse(number, [detail("bad-json", words.badJson)]);
    const { id, input } = withoutId(json.value);
    const first = id === undefined ? undefined : visibleJson(idText(text, id));
    if (isTooDeep(input, text)) return refuse(number, [detail("too-deep", words.tooDeep)], setting.language, first);
    // Pipelines send the same request over and over, and only its `id` is another.
    const answered = answeredFor(keyOf(input, text), () => {
      const parsed = parse(setting.knowledge, input, setting, members);
      return "request" in parsed ? { written: write(answer(parsed.request)) } : parsed;
    });
    if ("written" in answered) {
      writeLine(block, answered.written, first);
      return "answered";
    }
    const language = languageIn(input) ?? setting.language;
    return refuse(
      number,
      answered.problems.map((problem) => detailOf(problem, language)),
      language,
      first,
    );
  };
  return (line, number) => {
    if ("tooLong" in line) return refuse(number, [detail("line-too-long", words.tooLong)]);
    const text = decoded(line.bytes);
    if (text === undefined) return refuse(number, [detail("invalid-utf8", words.invalidUtf8)]);
    if (text.trim() === "") return "blank";
    return answerText(text, number);
  };
}

/** What a line can have. */
const members = [...fields, "id"];

/** The request without its `id`. A number that is too large would be written as `null`, which means nothing was given: its line stands for it. */
function keyOf(input: unknown, line: string): string {
  const key = JSON.stringify(input);
  return key.includes("null") && tooLarge.test(line) ? line : key;
}

const tooLarge = /\de\+?\d|(?<!\d)\d{300}/i;

/** `id` is the caller's own and no part of the request. */
function withoutId(json: unknown): { id?: unknown; input: unknown } {
  if (typeof json !== "object" || json === null || Array.isArray(json) || !Object.hasOwn(json, "id")) return { input: json };
  const { id, ...input } = json as Record<string, unknown>;
  return { id, input };
}

function refusal(line: number, errors: readonly ErrorDetail[], language: Language, id: string | undefined): string {
  const [first] = errors;
  const code = errors.length === 1 && first !== undefined ? first.code : "usage";
  const message = cliWordings[language].batch.errors(errors.map((error) => error.message));
  const told = visibleJson(JSON.stringify({ line, error: { code, message, errors } }));
  return `${id === undefined ? told : `{"id":${id},${told.slice(1)}`}\n`;
}

function parsedJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const detail = (code: string, message: string): ErrorDetail => ({ code, message, suggestions: [] });
