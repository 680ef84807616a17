import type { Answer } from "../contract/answer.ts";
import type { DocumentHead } from "../contract/documents/document.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { Language } from "../domain/language.ts";
import type { Document } from "../render/document.ts";
import { jsonDocument } from "../render/json.ts";
import { type Page, plainStyle } from "../render/style.ts";
import type { PageOptions } from "../render/topics/page-options.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { shown } from "../wording/shown.ts";
import type { Flag, Given } from "./command.ts";

/** What an answer or a document can be printed as; the first is the usual one. */
export const formats = ["text", "json", "markdown"] as const;

export type Format = (typeof formats)[number];

/** The flags that ask for a format. */
export const formatFlags = (known: readonly string[], language: Language): Flag[] => [
  { name: "format", value: "format", about: () => cliWordings[language].flags.format, choices: () => [...known], group: "output" },
  { name: "json", about: () => cliWordings[language].flags.json, group: "output" },
];

/** The format that the flags ask for; what is wrong with them is added to the complaints. */
export const formatOf = (given: Given, language: Language, complaints: ErrorDetail[]): Format =>
  formatAmong(formats, given, language, complaints);

/** The same for a command with formats of its own. @param known the first of them is the usual one */
export function formatAmong<Known extends string>(
  known: readonly [Known, ...Known[]],
  given: Given,
  language: Language,
  complaints: ErrorDetail[],
): Known {
  const words = () => cliWordings[language].errors;
  const wanted = given.format ?? (given.json === true ? "json" : known[0]);
  const format = known.find((candidate) => candidate === wanted);
  const complain = (code: string, message: string) =>
    complaints.push({ code, message, field: "format", value: wanted, suggestions: [...known] });
  if (format === undefined) complain("unknown-value", words()["unknown-format"](shown(wanted, language), known));
  else if (given.json === true && format !== "json")
    complain("conflicting-flags", words()["conflicting-flags"](["--json", `--format ${format}`]));
  return format ?? known[0];
}

/** An answer as it is printed. @param page how to lay it out, where it is for a person */
export async function formatted(answer: Answer, format: Format, page: () => Promise<Page>, verbose: boolean): Promise<string> {
  if (format === "json") return jsonDocument(answer);
  if (format === "markdown") return (await import("../render/answer/markdown.ts")).markdownAnswer(answer);
  return (await import("../render/text/answer.ts")).renderAnswer(answer, await page(), verbose);
}

/** The document of a look-up as it is printed. @param pageOf lays out what a person reads; programs get the document itself */
export async function documentIn<Wire extends DocumentHead>(
  format: Format,
  document: Wire,
  pageOf: (document: Wire, options: PageOptions) => Document,
  page: Page,
  verbose: boolean,
): Promise<string> {
  if (format === "json") return jsonDocument(document);
  if (format === "text")
    return (await import("../render/text/document.ts")).textDocument(pageOf(document, { marks: page.style.marks, verbose }), page);
  const { markdownDocument } = await import("../render/markdown.ts");
  return markdownDocument(pageOf(document, { marks: plainStyle(true).marks, verbose: true }), document.language);
}
