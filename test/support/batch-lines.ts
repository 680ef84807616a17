import { Block } from "../../src/commands/batch/block.ts";
import { lineAnswerer } from "../../src/commands/batch/line.ts";
import { visibleJson } from "../../src/render/escape.ts";
import { ask, knowledge } from "./knowledge.ts";
import type { Asked } from "./oracle/judge.ts";
import { inputOf } from "./oracle/judge.ts";

/** How the lines of some requests differ from those made of the very answer of a single call. */
export function differences(space: Iterable<Asked>, language: "zh" | "en", edition?: string): { asked: Asked; line: string }[] {
  const block = new Block();
  const answer = lineAnswerer({ knowledge, version: "0.1.0", language, ...(edition !== undefined && { edition }) }, block);
  const found: { asked: Asked; line: string }[] = [];
  let number = 0;
  for (const asked of space) {
    const input = { ...inputOf(asked), ...(edition !== undefined && { edition }) };
    answer({ bytes: Buffer.from(JSON.stringify({ id: ++number, ...input })) }, number);
    const { bytes, giveBack } = block.take();
    const line = bytes.toString();
    giveBack();
    if (line !== lineOf({ id: number, ...ask(input, { language }) })) found.push({ asked, line });
  }
  return found;
}

const lineOf = (document: object): string => `${visibleJson(JSON.stringify(document))}\n`;
