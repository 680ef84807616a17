import type { Answer } from "../../contract/answer.ts";
import { answerDocument } from "../answer/document.ts";
import type { Page } from "../style.ts";
import { textDocument } from "./document.ts";

/** The answer as a page that a person reads. @param verbose with every notice, every address, and rule by rule where the answer has that */
export const renderAnswer = (answer: Answer, page: Page, verbose = false): Promise<string> =>
  textDocument(answerDocument(answer, { marks: page.style.marks, everything: verbose, addresses: verbose }), page);
