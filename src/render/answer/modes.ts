import type { ChannelAnswer, ModeAnswer } from "../../contract/answer.ts";
import { type Block, join, lineBlock, outerBlock, type Phrase, span } from "../document.ts";
import { channelReasons, grounded, modeReasons, outdatedReasons, type Told } from "./reasons.ts";
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
  const { words, name, cite, options } = writing;
  const wanted = channel.modes.filter(({ mode }) => mode === writing.answer.request.mode);
  const others = channel.modes.filter((mode) => !wanted.includes(mode));
  const rows = [...wanted, ...others.filter(offered)];
  const systems = [...new Set(rows.flatMap(({ systems = {} }) => Object.keys(systems)))];
  const told = aboutChannel(channel).map(({ message }) => message);
  const table: Block = {
    kind: "table",
    head: [words.table.mode, ...systems.map((os) => words.table.minimum(os, name)), words.table.verdict],
    rows: rows.map((mode) => [
      nameCell(writing, mode),
      ...systems.map((os) => minimumCell(writing, mode, os)),
      wanted.length > 0 && !wanted.includes(mode) && !options.everything ? verdict(writing, mode) : verdictCell(writing, mode, told),
    ]),
  };
  const missing = others.filter((mode) => !offered(mode));
  const sources = missing.flatMap(({ reasons }) => reasons.filter(({ code }) => code === notOffered)).flatMap((reason) => reason.sources);
  const rest: Phrase = [
    span(`${markFor(writing, "notOffered")}${words.notOffered(missing.map((mode) => mode.name))}`, "dim"),
    ...cite(sources),
  ];
  return [...(rows.length === 0 ? [] : [table]), ...lineBlock(missing.length === 0 ? [] : [rest])];
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
  return [
    ...said,
    span(writing.words.colon),
    ...join(
      reasons.map((reason) => grounded(writing, reason)),
      writing.words.semicolon,
    ),
  ];
}

/** All that speaks for a supported mode as one: where the verdict says enough, its grounds without a sentence. */
function together({ reasons }: ModeAnswer, untold: readonly Told[]): Told {
  const telling = reasons.filter(
    ({ code, message }) => code !== "camera-ok" && (code !== "mode-offered" ? untold.some((told) => told.message === message) : true),
  );
  return { message: "", sources: telling.flatMap(({ sources }) => sources), inferred: telling.some(({ inferred }) => inferred) };
}
