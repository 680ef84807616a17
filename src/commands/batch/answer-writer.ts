import type { Answer, ChannelAnswer, ModeAnswer } from "../../contract/answer.ts";
import { remembering, rememberingFor } from "../../domain/remembering.ts";
import { visibleJson } from "../../render/escape.ts";
import type { Block } from "./block.ts";

/** An answer's line in pieces: its own text, and bytes that many answers share. */
export interface Written {
  /** All before the channels but the opening brace: in front of it comes the caller's `id`. */
  head: string;
  channels: readonly Uint8Array[];
  rest: string;
  sources: Uint8Array;
}

/**
 * Writes an answer as JSON in one line, safe to show on a terminal. What is said of channels and the list of sources recur, the same
 * object whenever they are said again: most of an answer are bytes that were ready before.
 */
export function answerWriter(): (answer: Answer) => Written {
  const textOf = rememberingFor(json);
  const modeText = ({ reasons, trace: _, ...head }: ModeAnswer): string => `${opened(head)},"reasons":${listText(reasons, textOf)}}`;
  const modeBytes = rememberingFor((modes: readonly ModeAnswer[]) => bytes(listText(modes, modeText)));
  const listBytes = rememberingFor((list: readonly object[]) => bytes(listText(list, textOf)));
  const sourceBytes = rememberingFor((sources: object) => bytes(json(sources)));

  const headBytes = remembering<Uint8Array>();

  const channelBytes = ({ modes, reasons, unlocks, steps, notices, ...head }: ChannelAnswer, place: number): Uint8Array[] => [
    headBytes(`${place > 0}|${Object.values(head).join("|")}`, () => bytes(`${place > 0 ? "," : ""}${opened(head)},"modes":`)),
    modeBytes(modes),
    between.reasons,
    listBytes(reasons),
    between.unlocks,
    listBytes(unlocks),
    between.steps,
    listBytes(steps),
    between.notices,
    listBytes(notices),
    between.end,
  ];

  return ({ channels, missing, alternatives, warnings, names, sources, ...head }) => ({
    head: `${opened(head).slice(1)},"channels":[`,
    channels: channels.flatMap(channelBytes),
    rest:
      `],"missing":${textOf(missing)},"alternatives":${textOf(alternatives)},"warnings":${textOf(warnings)}` +
      `,"names":{${Object.entries(names).map(([kind, named]) => `"${kind}":${textOf(named)}`)}},"sources":`,
    sources: sourceBytes(sources),
  });
}

/** @param id the caller's own, as text */
export function writeLine(block: Block, { head, channels, rest, sources }: Written, id: string | undefined): void {
  block.text(id === undefined ? `{${head}` : `{"id":${id},${head}`);
  for (const piece of channels) block.ready(piece);
  block.text(rest);
  block.ready(sources);
  block.text("}\n");
}

const encoder = new TextEncoder();

/** What is kept has memory of its own: a small `Buffer` would keep the whole piece of memory that many are cut from. */
const bytes = (text: string): Uint8Array => encoder.encode(text);

/** What stands between a channel's lists. */
const between = {
  reasons: bytes(',"reasons":'),
  unlocks: bytes(',"unlocks":'),
  steps: bytes(',"steps":'),
  notices: bytes(',"notices":'),
  end: bytes("}"),
};

const listText = <Item extends object>(list: readonly Item[], textOf: (item: Item) => string): string => `[${list.map(textOf).join()}]`;

const json = (value: object): string => visibleJson(JSON.stringify(value));

/** An object without the brace at its end. */
const opened = (value: object): string => json(value).slice(0, -1);
