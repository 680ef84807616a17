import type { ChannelAnswer, ModeAnswer } from "../../contract/answer.ts";
import { type Block, lineBlock, outerBlock, type Phrase, span } from "../document.ts";
import { allGrounded, channelReasons, grounded, modeReasons, outdatedReasons, type Told } from "./reasons.ts";
import { verdictOf } from "./verdict.ts";
import { markFor, tones, type Writing } from "./writing.ts";

const notOffered = "mode-not-offered";
const noLivenessCode = "no-liveness-in-function";

const offered = (mode: ModeAnswer): boolean => !mode.reasons.some(({ code }) => code === notOffered);

/** Whether the function that was asked for has nothing to do with liveness modes. */
const withoutModes = ({ modes }: ChannelAnswer): boolean =>
  modes.every(({ reasons }) => reasons.some(({ code }) => code === noLivenessCode));

/** Why the channel is judged as it is, told before its modes. */
export function channelLines(writing: Writing, channel: ChannelAnswer): Block[] {
  const versions = channel.verdict === "unsupported" ? outdatedReasons(writing, channel) : [];
  const told = [...aboutChannel(channel), ...noLiveness(channel), ...versions];
  const messages = told.map(({ message }) => message);
  const once = told.filter(({ message }, index) => messages.indexOf(message) === index);
  return outerBlock(once.map((reason) => grounded(writing, reason)));
}

/** That the wanted mode is not offered is told beside it. */
const aboutChannel = (channel: ChannelAnswer): Told[] =>
  channelReasons({ ...channel, reasons: channel.reasons.filter(({ code }) => code !== notOffered) });

/** In place of a table in which every mode would be refused alike. */
const noLiveness = (channel: ChannelAnswer): Told[] =>
  withoutModes(channel) ? (channel.modes[0]?.reasons.filter(({ code }) => code === noLivenessCode) ?? []) : [];

/** The table of the modes that the channel offers, and a line with those that it does not; the mode that is wanted stands first, whatever its verdict. */
export function modeBlocks(writing: Writing, channel: ChannelAnswer): Block[] {
  if (withoutModes(channel)) return [];
  const wanted = channel.modes.filter(({ mode }) => mode === writing.answer.request.mode);
  const others = channel.modes.filter((mode) => !wanted.includes(mode));
  const rows = [...wanted, ...others.filter(offered)];
  const missing = others.filter((mode) => !offered(mode));
  return [...(rows.length === 0 ? [] : [modeTable(writing, channel, rows, wanted)]), ...notOfferedLine(writing, missing)];
}

function modeTable(writing: Writing, channel: ChannelAnswer, modes: readonly ModeAnswer[], wanted: readonly ModeAnswer[]): Block {
  const { words, name, options } = writing;
  const systems = [...new Set(modes.flatMap(({ systems = {} }) => Object.keys(systems)))];
  const told = aboutChannel(channel).map(({ message }) => message);
  const isBesideWanted = (mode: ModeAnswer) => wanted.length > 0 && !wanted.includes(mode) && !options.everything;
  return {
    kind: "table",
    head: [words.table.mode, ...systems.map((os) => words.table.minimum(os, name)), words.table.verdict],
    rows: modes.map((mode) => [
      nameCell(writing, mode),
      ...systems.map((os) => minimumCell(writing, mode, os)),
      isBesideWanted(mode) ? verdict(writing, mode) : verdictCell(writing, mode, told),
    ]),
  };
}

function notOfferedLine(writing: Writing, modes: readonly ModeAnswer[]): Block[] {
  const { words, cite } = writing;
  const reasons = modes.flatMap((mode) => mode.reasons.filter(({ code }) => code === notOffered));
  const text = `${markFor(writing, "notOffered")}${words.notOffered(modes.map(({ name }) => name))}`;
  return lineBlock(modes.length === 0 ? [] : [[span(text, "dim"), ...cite(reasons.flatMap(({ sources }) => sources))]]);
}

function nameCell(writing: Writing, { mode, name, verdict }: ModeAnswer): Phrase {
  const wanted = writing.answer.request.mode === mode;
  return [span(markFor(writing, verdict), tones[verdict]), span(name, wanted ? "bold" : undefined)];
}

function minimumCell({ words }: Writing, { minimumWeChat = {} }: ModeAnswer, os: string): Phrase {
  const minimum = minimumWeChat[os];
  return minimum === undefined ? [] : [span(words.table.from(minimum))];
}

/** The verdict in words: of a mode beside the wanted one there is no more to say. */
const verdict = (writing: Writing, mode: ModeAnswer): Phrase => [span(verdictOf(writing, mode), tones[mode.verdict])];

/** The verdict, then what the page has not yet said of it. */
function verdictCell(writing: Writing, mode: ModeAnswer, told: readonly string[]): Phrase {
  const said = verdict(writing, mode);
  const reasons = modeReasons(writing, mode).filter(({ message }) => !told.includes(message));
  if (mode.verdict === "supported") return [...said, ...grounded(writing, together(mode, reasons))];
  if (reasons.length === 0) return [...said, span(writing.words.reasons.seeAbove, "dim")];
  return [...said, span(writing.words.colon), ...allGrounded(writing, reasons)];
}

/** All that speaks for a supported mode as one: where the verdict says enough, its grounds without a sentence. */
function together({ reasons }: ModeAnswer, untold: readonly Told[]): Told {
  const isUntold = (message: string) => untold.some((told) => told.message === message);
  const telling = reasons.filter(({ code, message }) => code === "mode-offered" || (code !== "camera-ok" && isUntold(message)));
  return { message: "", sources: telling.flatMap(({ sources }) => sources), inferred: telling.some(({ inferred }) => inferred) };
}
