import type { ErrorDocument } from "../contract/error.ts";
import type { Language } from "../domain/language.ts";
import { foldMarks } from "../render/fold-marks.ts";
import { jsonDocument } from "../render/json.ts";
import { wrap } from "../render/text/wrap.ts";
import { InputEnded, Interrupted } from "../wizard/interruptions.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";

/** What went wrong, as the outside sees it. */
export interface Failure {
  exitCode: number;
  /** For standard error; empty where nothing is to be said. */
  text: string;
}

interface Setting {
  language: Language;
  json: boolean;
  unicode: boolean;
  columns: number;
  debug: boolean;
  /** How to call for help. */
  command: string;
}

/** Every way in which a run can fail, and its exit code. */
export function failureOf(error: unknown, setting: Setting): Failure {
  const words = cliWordings[setting.language];
  if (error instanceof Interrupted) return { exitCode: 130, text: "" };
  if (error instanceof InputEnded)
    return usage(new RequestError([{ code: "unanswered", message: words.errors.unanswered(), suggestions: [] }]), setting);
  if (error instanceof RequestError) return usage(error, setting);
  const told = error instanceof Error ? error : new Error(String(error));
  const line = words.internal(told.message.split("\n", 1)[0] ?? "");
  return { exitCode: 1, text: setting.debug ? `${told.stack}\n` : laidOut([line], setting) };
}

function usage({ errors }: RequestError, setting: Setting): Failure {
  const words = cliWordings[setting.language];
  const [first] = errors;
  const only = errors.length === 1 ? first : undefined;
  if (setting.json) {
    const document: ErrorDocument = {
      schemaVersion: 1,
      error: { code: only?.code ?? "usage", message: only?.message ?? words.manyErrors(errors.length), errors: [...errors] },
    };
    return { exitCode: 2, text: jsonDocument(document) };
  }
  const list = only ? [words.error(only.message)] : [words.errorList(errors.length), ...errors.map(({ message }) => `  ${message}`)];
  return { exitCode: 2, text: laidOut([...list, words.seeHelp(setting.command)], setting) };
}

/** Lines no wider than the terminal; what is wrapped keeps its indentation. */
function laidOut(lines: readonly string[], { unicode, columns }: Setting): string {
  const wrapped = lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return wrap(unicode ? line : foldMarks(line), columns - indent.length - 2).map(
      (part, index) => `${indent}${index > 0 ? "  " : ""}${part}`,
    );
  });
  return `${wrapped.join("\n")}\n`;
}
