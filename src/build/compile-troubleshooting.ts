import type { Code, CodeList, Symptom } from "../domain/reference.ts";
import type { Data, SymptomData } from "./data.ts";
import { asWritten, type Grounded, grounds, stated } from "./grounds.ts";

/** The lists that codes come from, by their ids. */
export const compileCodeLists = ({ codeLists }: Data): Record<string, CodeList> =>
  Object.fromEntries(
    Object.entries(codeLists).map(([id, { source, channel, ...list }]) => [
      id,
      { ...list, ...(channel && { channel }), sources: grounds(asWritten, { source }).sources },
    ]),
  );

/** Every symptom; its codes stay in the groups in which they are written, those of one list with one meaning. */
export const compileSymptoms = ({ troubleshooting }: Data): Symptom[] =>
  Object.entries(troubleshooting).map(([id, { codes, billed, causes, remedies, ...symptom }]) => ({
    id,
    ...symptom,
    codes: compileCodes(codes),
    ...(billed && { billed: stated(asWritten, billed) }),
    causes: causes.map(said),
    remedies: remedies.map(said),
  }));

const said = ({ text, ...fact }: Grounded & { text: Symptom["symptom"] }) => stated(asWritten, { ...fact, value: text });

const compileCodes = (lists: SymptomData["codes"]): Code[] =>
  Object.entries(lists).flatMap(([list, meanings]) =>
    Object.entries(meanings).map(([codes, { zh, en, billed, source }]) => ({
      codes: codes.split(", "),
      list,
      meaning: { zh, en },
      ...(billed && { billed }),
      ...(source && { sources: grounds(asWritten, { source }).sources }),
    })),
  );
