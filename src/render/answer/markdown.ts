import type { Answer } from "../../contract/answer.ts";
import { markdownDocument } from "../markdown.ts";
import { plainStyle } from "../style.ts";
import { answerDocument } from "./document.ts";

/** The answer in Markdown: the same content as the page, with every notice and address. */
export const markdownAnswer = (answer: Answer): string =>
  markdownDocument(answerDocument(answer, { marks: plainStyle(true).marks, everything: true, addresses: true }), answer.language);
