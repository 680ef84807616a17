import type { Answer, ModeAnswer } from "../../contract/answer.ts";
import { remembering, rememberingFor } from "../../domain/remembering.ts";
import { visibleJson } from "../../render/escape.ts";
import type { Block } from "./block.ts";

/**
 * Writes answers as `compactJson` does, byte for byte, with the caller's `id` before all else. Reasons, steps, notices and lists of
 * sources recur, the same object whenever they are said again: most of an answer are bytes that were ready before.
 */
export function answerWriter(block: Block): (answer: Answer, id: string | undefined) => void {
  const bytesOf = rememberingFor((value: object) => Buffer.from(json(value)));
  const rememberHead = remembering<string>();
  let pending = "";

  function ready(value: object): void {
    block.text(pending);
    pending = "";
    block.ready(bytesOf(value));
  }

  function list<Item>(name: string, items: readonly Item[], write: (item: Item) => void): void {
    pending += `,"${name}":[`;
    for (const [index, item] of items.entries()) {
      if (index > 0) pending += ",";
      write(item);
    }
    pending += "]";
  }

  function mode({ reasons, trace: _, ...head }: ModeAnswer): void {
    const { mode: id, name, verdict, systems } = head;
    pending += systems === undefined ? rememberHead(`${id}|${name}|${verdict}`, () => opened(head)) : opened(head);
    list("reasons", reasons, ready);
    pending += "}";
  }

  return ({ channels, missing, alternatives, warnings, names, sources, ...head }, id) => {
    pending = id === undefined ? opened(head) : `{"id":${id},${opened(head).slice(1)}`;
    list("channels", channels, ({ modes, reasons, unlocks, steps, notices, ...channel }) => {
      pending += rememberHead(`${channel.channel}|${channel.name}|${channel.delivery}|${channel.verdict}`, () => opened(channel));
      list("modes", modes, mode);
      list("reasons", reasons, ready);
      pending += unlocks.length === 0 ? ',"unlocks":[],"steps":' : `,"unlocks":${json(unlocks)},"steps":`;
      ready(steps);
      pending += `,"notices":`;
      ready(notices);
      pending += "}";
    });
    pending += `,${opened({ missing, alternatives, warnings, names }).slice(1)},"sources":`;
    ready(sources);
    block.text("}\n");
  };
}

const json = (value: object): string => visibleJson(JSON.stringify(value));

/** An object without the brace at its end. */
const opened = (value: object): string => json(value).slice(0, -1);
