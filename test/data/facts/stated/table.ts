import { readFileSync } from "node:fs";
import type { Request } from "../../../../src/domain/request.ts";

/** A row of a table that was written by hand, its columns in order. */
export type Row = readonly string[];

/** The rows of a table; a line that begins with # is a remark. */
export function rowsOf(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The rows that hold in an edition, without the column that says so. */
export const rowsIn = (file: string, edition: string): Row[] =>
  rowsOf(file)
    .filter(([which]) => which === "both" || edition === `faq-${which}`)
    .map(([, ...cells]) => cells);

export const wordsIn = (cell = ""): string[] => cell.split(" ").filter((word) => word !== "");

/** Sources as a table writes them: an edition's own questions by their names alone, ~ before what is only concluded. */
export const writtenGrounds = ({ sources, inferred }: { sources: readonly string[]; inferred?: boolean }, edition = ""): string =>
  [...(inferred ? ["~"] : []), ...sources.map((source) => source.replace(`${edition}/`, ""))].join(" ");

/**
 * Whether a request about a channel is meant by "CHANNELS, CONDITION…": all or named channels; a function, "not" one or
 * "no function"; "mode" with one; "in" a place, "not in" one; "industry" with categories or members.
 */
export function isMeant(cell: string, channel: string, request: Request): boolean {
  const [channels = "", ...conditions] = cell.split(",").map((part) => part.trim());
  return (channels === "all" || wordsIn(channels).includes(channel)) && conditions.every((condition) => isMet(condition, request));
}

function isMet(condition: string, { function: wanted, mode, environment, industry = "" }: Request): boolean {
  const [first = "", ...rest] = wordsIn(condition);
  const [second = "", third = ""] = rest;
  if (condition === "no function") return wanted === undefined;
  if (first === "not" && second === "in") return environment !== third;
  if (first === "not" && second === "industry") return !rest.slice(1).some((id) => industry === id || industry.startsWith(`${id}/`));
  if (first === "not") return wanted !== second;
  if (first === "mode") return mode === undefined || mode === second;
  if (first === "in") return environment === second;
  if (first === "industry") return rest.some((id) => industry === id || industry.startsWith(`${id}/`));
  return wanted === first;
}
