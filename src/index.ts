/**
 * The library: typed, pure, synchronous; no I/O beyond loading the embedded model.
 *
 * @module
 */
export type { Answer } from "./contract/answer.ts";
export type { Change, ChangeKind, ChangesDocument } from "./contract/documents/changes.ts";
export type { CompareDocument, CompareGrounds, CompareRow } from "./contract/documents/compare.ts";
export type {
  BillingName,
  DiagnoseBilling,
  DiagnoseCode,
  DiagnoseDocument,
  DiagnoseMatch,
  DiagnoseStatement,
  DiagnoseTitle,
} from "./contract/documents/diagnose.ts";
export type { DocumentsDocument, Remark, Requirement } from "./contract/documents/documents.ts";
export type { FaqDocument, FaqEntry, FaqTitle } from "./contract/documents/faq.ts";
export type { ListDocument, ListItem } from "./contract/documents/list.ts";
export type { MatrixChannel, MatrixDocument } from "./contract/documents/matrix.ts";
export type { ErrorDetail } from "./contract/error.ts";
export type { RequestInput } from "./contract/request.ts";
export { advise, parseRequest, RequestError } from "./library/advice.ts";
export { diagnose } from "./library/diagnose.ts";
export { documents } from "./library/documents.ts";
export { changes, type DroppedValue, migrateRequest } from "./library/editions.ts";
export { searchFaq } from "./library/faq.ts";
export { compare, type LookUpOptions, list, matrix } from "./library/look-ups.ts";
export { nextQuestion } from "./library/question.ts";
export type { Question, QuestionOption } from "./wording/question.ts";
