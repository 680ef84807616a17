import type { NoticeAdvice } from "../../../../src/domain/advice.ts";
import type { Channel, Edition, Knowledge, Step } from "../../../../src/domain/knowledge.ts";
import type { Request } from "../../../../src/domain/request.ts";
import { noticesOf } from "../../../../src/engine/notices.ts";
import { stepsOf } from "../../../../src/engine/steps.ts";
import { isMeant, type Row, rowsIn, rowsOf, wordsIn, writtenGrounds } from "./table.ts";

/** One thing that is told, as a row of a table and the knowledge both can write it, and words that its sentence has. */
export interface Told {
  row: string;
  words: string;
}

const line = (...cells: string[]): string => cells.join(" | ");

/** The steps that the tables say to tell, phase by phase, the FAQ's own first; under each what else is told of it. */
export function stepsStated(edition: string, channel: string, request: Request): Told[] {
  const { [edition]: known = [...rowsIn("steps.txt", edition), ...rowsOf("integration.txt")] } = stepRows;
  stepRows[edition] = known;
  const told: { phase: string; lines: Told[] }[] = [];
  let isTold = false;
  for (const row of known) {
    const [first = "", second = "", third = ""] = row;
    if (!first.startsWith("- ")) {
      const [phase, id, grounds = "", links = "", audience = ""] = row as [string, string, ...string[]];
      isTold = isMeant(audience, channel, request);
      if (isTold) told.push({ phase, lines: [{ row: line(phase, id, grounds, links), words: "" }] });
    } else if (isTold && (third === "" || isMeant(third, channel, request))) {
      told.at(-1)?.lines.push({ row: line("-", second), words: first.slice(2) });
    }
  }
  return phases.flatMap((phase) => told.filter((step) => step.phase === phase).flatMap(({ lines }) => lines));
}

const stepRows: Record<string, Row[]> = {};
const phases = ["apply", "qualify", "review", "integrate", "operate"];

/** The steps that the knowledge tells. */
export const stepsSaid = ({ integration }: Knowledge, edition: Edition, request: Request, channel: Channel): Told[] =>
  stepsOf(edition, integration, request, channel).flatMap((step) => stepSaid(edition.id, step));

const stepSaid = (edition: string, { phase, id, links, more = [], ...grounds }: Step): Told[] => [
  { row: line(phase, id, writtenGrounds(grounds, edition), links.join(" ")), words: "" },
  ...more.map(({ text, ...point }) => ({ row: line("-", writtenGrounds(point, edition)), words: text.en })),
];

/** The notices that the table says to tell. */
export function noticesStated(edition: string, channel: string, request: Request): Told[] {
  const { [edition]: known = rowsIn("notices.txt", edition) } = noticeRows;
  noticeRows[edition] = known;
  return known
    .filter(([, , , audience = ""]) => isMeant(audience, channel, request))
    .map(([notice = "", words = "", sources = ""]) => ({ row: line(wordsIn(notice).join(" "), sources), words }));
}

const noticeRows: Record<string, Row[]> = {};

/** The notices that the knowledge tells. */
export const noticesSaid = (edition: Edition, request: Request, channel: Channel): Told[] =>
  noticesOf(edition, request, channel).flatMap((notice) =>
    notice.parts.map(({ text, sources }) => ({
      row: line([notice.code, ...placeOf(notice)].join(" "), writtenGrounds({ sources }, edition.id)),
      words: text.en,
    })),
  );

/** Beside the verdict, on the first page, there only in use, or behind. */
function placeOf({ firstPage, inUse, caveat }: NoticeAdvice): string[] {
  if (caveat) return ["!!"];
  return firstPage ? [inUse ? "!use" : "!"] : [];
}
