import type { Stated } from "../domain/grounds.ts";
import { subcategoryId } from "../domain/ids.ts";
import type { Text } from "../domain/language.ts";
import type { ElsewhereRow, QualificationRow, Qualifications, UnlistedIndustry } from "../domain/qualifications.ts";
import type { Data, DocumentsData } from "./data.ts";
import { asWritten, type Grounded, grounds } from "./grounds.ts";

/** The qualification lists, their rows category by category. */
export function compileQualifications({ qualificationLists: { lists, notes }, documents, vocabulary }: Data): Qualifications {
  // In the vocabulary's order, which is the FAQ's.
  const categories = Object.keys(vocabulary.industries).flatMap((id) =>
    documents[id] === undefined ? [] : [[id, documents[id]] as const],
  );
  return {
    lists: Object.entries(lists).map(([id, list]) => ({ id, ...list })),
    notes: notes.map(({ text, channels, citing, collecting, ...fact }) => ({
      value: text,
      ...grounds(asWritten, fact),
      channels,
      citing,
      collecting,
    })),
    certificates: vocabulary.certificates,
    rows: categories.flatMap(([category, { rows }]) => compileRows(category, rows)),
    unlisted: categories.flatMap(([category, { unlisted }]) => compileUnlisted(category, unlisted)),
    elsewhere: categories.flatMap(([category, { elsewhere }]) => compileElsewhere(category, elsewhere)),
  };
}

const compileRows = (category: string, rows: DocumentsData["rows"]): QualificationRow[] =>
  Object.entries(rows).map(([id, { industries, remarks, ...row }]) => ({
    id,
    category,
    ...row,
    industries: industries.map((member) => subcategoryId(category, member)),
    remarks: compileRemarks(remarks),
  }));

const compileUnlisted = (category: string, unlisted: DocumentsData["unlisted"]): UnlistedIndustry[] =>
  Object.entries(unlisted).map(([member, { text, near, remarks, ...fact }]) => ({
    industry: subcategoryId(category, member),
    text,
    near,
    ...grounds(asWritten, fact),
    remarks: compileRemarks(remarks),
  }));

const compileElsewhere = (category: string, elsewhere: DocumentsData["elsewhere"]): ElsewhereRow[] =>
  Object.entries(elsewhere).map(([id, { name, channels, remarks, ...fact }]) => ({
    id,
    category,
    name,
    channels,
    ...grounds(asWritten, fact),
    remarks: compileRemarks(remarks),
  }));

const compileRemarks = (remarks: readonly (Grounded & { text: Text })[]): Stated<Text>[] =>
  remarks.map(({ text, ...fact }) => ({ value: text, ...grounds(asWritten, fact) }));
