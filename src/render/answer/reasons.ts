import type { ChannelAnswer, ModeAnswer, ReasonAnswer } from "../../contract/answer.ts";
import type { OpenCode, ReasonCode } from "../../domain/reason.ts";
import { founded } from "../citations.ts";
import { join, type Phrase } from "../document.ts";
import type { Writing } from "./writing.ts";

/** A reason as the page tells it: several that say the same are one. */
export type Told = Pick<ReasonAnswer, "message" | "sources" | "inferred">;

const tooLow = "wechat-version-too-low" satisfies ReasonCode;
const unknown = "wechat-version-unknown" satisfies ReasonCode;
const enough = "wechat-version-ok" satisfies ReasonCode;
const ofVersion = ({ code }: ReasonAnswer): boolean => [tooLow, unknown, enough].some((one) => one === code);
/** What a page need not say of something supported: title and table do. */
const selfEvident: readonly string[] = ["mode-offered", "camera-ok"] satisfies ReasonCode[];

const openCodes: Readonly<Record<OpenCode, true>> = {
  "industry-unknown": true,
  "industry-category-only": true,
  "wechat-version-unknown": true,
};

/** Whether a code, which an answer has as a text, is one that leaves a verdict open. */
export const isOpen = (code: string): code is OpenCode => Object.hasOwn(openCodes, code);

/** Where something is out of the question, what is still open no longer matters. */
const telling = (verdict: ModeAnswer["verdict"], reasons: readonly ReasonAnswer[]): ReasonAnswer[] =>
  reasons.filter(({ code }) => verdict !== "unsupported" || !isOpen(code));

/** Whether the versions alone rule a mode out; a version that is too low on one system only does not. */
const outdated = ({ systems = {} }: ModeAnswer): boolean =>
  Object.keys(systems).length > 0 && Object.values(systems).every((verdict) => verdict === "unsupported");

/** Why a mode has its verdict, the systems' version reasons told at once where they are alike. */
export function modeReasons(writing: Writing, mode: ModeAnswer): Told[] {
  const reasons = telling(mode.verdict, mode.reasons);
  return distinct([...reasons.filter((reason) => !ofVersion(reason)), ...mergedVersions(writing, mode, reasons.filter(ofVersion))]);
}

function mergedVersions(writing: Writing, mode: ModeAnswer, reasons: readonly ReasonAnswer[]): Told[] {
  const { verdict } = mode;
  if (verdict === "supported") return [...reasons];
  if (verdict === "unsupported" && !outdated(mode)) return [];
  // Of something not supported, what speaks for it is no reason.
  const withCode = (wanted: string) => reasons.filter(({ code }) => code === wanted);
  return [...tooLowReasons(writing, mode, withCode(tooLow)), ...unknownReasons(writing, mode, withCode(unknown))];
}

/** Told at once where all systems have the same version. */
function tooLowReasons(
  { answer, words, name }: Writing,
  { systems = {}, minimumWeChat = {} }: ModeAnswer,
  reasons: ReasonAnswer[],
): Told[] {
  const judged = Object.keys(systems);
  const [first] = reasons;
  const [given, ...others] = new Set(judged.flatMap((os) => answer.request.wechatVersion?.[os] ?? []));
  if (first === undefined || reasons.length < judged.length || given === undefined || others.length > 0) return reasons;
  const minimums = [...new Set(judged.flatMap((os) => minimumWeChat[os] ?? []))];
  const required = minimums.map((minimum) => [minimum, judged.filter((os) => minimumWeChat[os] === minimum)] as const);
  return [{ ...first, message: words.reasons.tooLow(given, required, name) }];
}

/** The table has the minimums: that the version decides is all there is to say. */
function unknownReasons({ words, name }: Writing, { systems = {} }: ModeAnswer, [first]: ReasonAnswer[]): Told[] {
  if (first === undefined) return [];
  const judged = Object.keys(systems);
  const open = judged.filter((os) => systems[os] === "conditional");
  return [{ ...first, message: words.reasons.versionUnknown(open.length < judged.length ? open : [], name) }];
}

/** Why a channel has its verdict, each reason once; what hangs on versions differs from mode to mode and is told there. */
export function channelReasons({ verdict, reasons }: ChannelAnswer): Told[] {
  return distinct(telling(verdict, reasons).filter((reason) => !ofVersion(reason) && !selfEvident.includes(reason.code)));
}

/** The version as the reason that all modes have in common. */
export function outdatedReasons({ words, name }: Writing, { modes }: ChannelAnswer): Told[] {
  const limited = modes.filter(({ systems }) => systems !== undefined);
  if (limited.length === 0 || !limited.every(outdated)) return [];
  const reasons = limited.flatMap((mode) => mode.reasons.filter(({ code }) => code === tooLow));
  return [
    {
      message: words.reasons.allTooLow(name),
      sources: reasons.flatMap(({ sources }) => sources),
      inferred: reasons.every(({ inferred }) => inferred),
    },
  ];
}

/** One for each message, with the sources of all. */
function distinct(reasons: readonly Told[]): Told[] {
  const told = new Map<string, Told>();
  for (const { message, sources, inferred } of reasons) {
    const before = told.get(message);
    told.set(message, {
      message,
      sources: [...new Set([...(before?.sources ?? []), ...sources])],
      inferred: inferred || (before?.inferred ?? false),
    });
  }
  return [...told.values()];
}

/** A sentence with what tells how well it is founded. */
export const grounded = (writing: Writing, { message: text, ...grounds }: Told): Phrase =>
  founded(writing, writing.words, { text, ...grounds });

/** Several such sentences in a row. */
export const allGrounded = (writing: Writing, reasons: readonly Told[]): Phrase =>
  join(
    reasons.map((reason) => grounded(writing, reason)),
    writing.words.semicolon,
  );
