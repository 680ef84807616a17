import type { Answer, ChannelAnswer, ModeAnswer } from "../../contract/answer.ts";
import { remembering, rememberingFor } from "../../domain/remembering.ts";
import { visibleJson } from "../../render/escape.ts";
import type { Block } from "./block.ts";

/**
 * Writes answers as `compactJson` does, byte for byte, with the caller's `id` before all else. What is said of a channel
 * and the list of sources recur, the same object whenever they are said again: most of an answer are bytes that were ready before.
 */
export function answerWriter(block: Block): (answer: Answer, id: string | undefined) => void {
  const textOf = rememberingFor(json);
  const modeText = ({ reasons, trace: _, ...head }: ModeAnswer): string => `${opened(head)},"reasons":${listText(reasons, textOf)}}`;
  const modeBytes = rememberingFor((modes: readonly ModeAnswer[]) => bytes(listText(modes, modeText)));
  const listBytes = rememberingFor((list: readonly object[]) => bytes(listText(list, textOf)));
  const sourceBytes = rememberingFor((sources: object) => bytes(json(sources)));
  const rememberHead = remembering<string>();
  let pending = "";

  function flush(): void {
    block.text(pending);
    pending = "";
  }

  function ready(name: string, value: Uint8Array): void {
    pending += `,"${name}":`;
    flush();
    block.ready(value);
  }

  function channel({ modes, reasons, unlocks, steps, notices, ...head }: ChannelAnswer): void {
    pending += rememberHead(`${head.channel}|${head.name}|${head.delivery}|${head.verdict}`, () => opened(head));
    ready("modes", modeBytes(modes));
    ready("reasons", listBytes(reasons));
    ready("unlocks", listBytes(unlocks));
    ready("steps", listBytes(steps));
    ready("notices", listBytes(notices));
    pending += "}";
  }

  return ({ channels, missing, alternatives, warnings, names, sources, ...head }, id) => {
    pending += id === undefined ? opened(head) : `{"id":${id},${opened(head).slice(1)}`;
    pending += ',"channels":[';
    for (const [index, answer] of channels.entries()) {
      if (index > 0) pending += ",";
      channel(answer);
    }
    pending += `],"missing":${textOf(missing)},"alternatives":${textOf(alternatives)},"warnings":${textOf(warnings)}`;
    pending += `,"names":{${Object.entries(names).map(([kind, named]) => `"${kind}":${textOf(named)}`)}}`;
    ready("sources", sourceBytes(sources));
    pending += "}\n";
    flush();
  };
}

const encoder = new TextEncoder();

/** What is kept has memory of its own: a small `Buffer` would keep the whole piece of memory that many are cut from. */
const bytes = (text: string): Uint8Array => encoder.encode(text);

const listText = <Item extends object>(list: readonly Item[], textOf: (item: Item) => string): string => `[${list.map(textOf).join()}]`;

const json = (value: object): string => visibleJson(JSON.stringify(value));

/** An object without the brace at its end. */
const opened = (value: object): string => json(value).slice(0, -1);
