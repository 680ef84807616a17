import type { Answer } from "../../contract/answer.ts";
import type { DatedSources } from "../../contract/documents/document.ts";
import type { DocumentsDocument } from "../../contract/documents/documents.ts";
import type { MatrixDocument } from "../../contract/documents/matrix.ts";
import type { NameOf } from "../../wording/name.ts";
import { reportWordings } from "../../wording/topics/report.ts";
import { colophon } from "../answer/closing.ts";
import { answerBody } from "../answer/document.ts";
import { writingFor } from "../answer/writing.ts";
import { citations } from "../citations.ts";
import type { Document } from "../document.ts";
import { plainStyle } from "../style.ts";
import { documentsSections } from "../topics/documents.ts";
import { matrixSections } from "../topics/matrix.ts";
import { htmlDocument } from "./document.ts";
import { htmlPage } from "./page.ts";

/** What goes into a report, and the sources of all of it. */
export interface ReportParts extends DatedSources {
  answer: Answer;
  /** Where an industry was asked about. */
  documents: DocumentsDocument | undefined;
  matrix: MatrixDocument;
}

/**
 * The advice with all that belongs to it on one page, for readers who have no terminal.
 *
 * @param program name and version of the program that answered
 */
export function reportPage({ answer, documents, matrix, sources }: ReportParts, name: NameOf, program: string): string {
  const { marks } = plainStyle(true);
  const words = reportWordings[answer.language];
  const cited = citations({ sources });
  const writing = writingFor(answer, { marks, everything: true, addresses: true }, cited);
  const document = [
    ...answerBody(writing),
    ...(documents === undefined ? [] : documentsSections(documents, cited)),
    ...matrixSections(matrix, marks, cited),
    ...asTitles(colophon(writing)),
  ];
  return htmlPage(answer.language, words.title(name), words.introduction(answer.edition, program), htmlDocument(document));
}

/** What ends the whole report belongs to none of its parts. */
const asTitles = (document: Document): Document =>
  document.map(({ heading, blocks }) => ({ ...(heading && { heading: { ...heading, rank: "title" } }), blocks }));
