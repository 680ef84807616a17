import type { Edition, Knowledge } from "../../domain/knowledge.ts";
import { fields, type Request } from "../../domain/request.ts";
import { advise } from "../../engine/advise.ts";
import { editionOf } from "../../engine/lookup.ts";
import { type Outlook, outlookOn } from "../../engine/outlook.ts";
import { valuesOf } from "../../engine/tables.ts";
import { answerOf } from "../../wording/answer.ts";
import { rememberingSpeech, type Speech } from "../../wording/speech.ts";
import { answerWriter } from "./answer-writer.ts";
import type { Block } from "./block.ts";

/** So much of what was answered before is kept. */
const mostBytes = 1 << 24;
const mostRequests = 50_000;

/**
 * Writes one answer after the other into a block, each with its `id` first where it has one. What was concluded, worded
 * or, at the second time, written before is not made anew.
 */
export function answers(knowledge: Knowledge, version: string, block: Block): (request: Request, id: string | undefined) => void {
  const writeAnew = answeringAnew(knowledge, version, block);
  const asked = new Set<string>();
  const written = new Map<string, Buffer>();
  let size = 0;
  const write = (request: Request): void => {
    const key = valuesOf(fields, request);
    const known = written.get(key);
    if (known !== undefined) {
      block.ready(known);
      return;
    }
    const start = block.length;
    writeAnew(request);
    if (asked.has(key) && size < mostBytes) {
      written.set(key, block.copyFrom(start));
      size += block.length - start;
    } else if (asked.size < mostRequests) asked.add(key);
  };
  return (request, id) => {
    block.text(id === undefined ? "{" : `{"id":${id},`);
    write(request);
  };
}

function answeringAnew(knowledge: Knowledge, version: string, block: Block): (request: Request) => void {
  const write = answerWriter(block);
  const outlooks = new Map<Edition, Outlook>();
  const speeches = new Map<string, Speech>();
  const outlookFor = (edition: Edition) => kept(outlooks, edition, () => outlookOn(edition));
  return (request) => {
    const edition = editionOf(knowledge, request.edition);
    const { language } = request;
    const speech = kept(speeches, `${edition.id} ${language}`, () => rememberingSpeech(knowledge, edition, language));
    write(answerOf(knowledge, edition, advise(knowledge, request, outlookFor), version, false, speech));
  };
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}
