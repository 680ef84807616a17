import type { Data } from "../../data.ts";
import { sourceResolver } from "../../grounds.ts";
import { filesOf } from "./files.ts";
import { at, isObject, membersOf } from "./members.ts";

/** Where a source is named: as the grounds of a fact, or as a link. */
export interface Citation {
  file: string;
  at: string;
  /** As it is written. */
  written: string;
  /** By its full id. */
  source: string;
  /** The edition whose file names it. */
  edition: string | undefined;
}

const citing = ["source", "links"];

/** Every place where the data names a source. */
export const citationsOf = (data: Data): Citation[] =>
  filesOf(data).flatMap(({ file, content, edition }) =>
    membersOf(content).flatMap((member) =>
      citedIn(member.value).map(([key, written]) => ({
        file,
        at: at(...(member.at === "" ? [] : [member.at]), key),
        written,
        source: edition === undefined ? written : sourceResolver(edition)(written),
        edition,
      })),
    ),
  );

function citedIn(value: unknown): [key: string, source: string][] {
  if (!isObject(value)) return [];
  return citing.flatMap((key) =>
    [value[key]].flat().flatMap((source): [string, string][] => (typeof source === "string" ? [[key, source]] : [])),
  );
}
