import type { Answer, ChannelAnswer, ModeAnswer, NormalisedRequest, ReasonAnswer, StepAnswer, TraceAnswer } from "../contract/answer.ts";
import type { Advice, ChannelAdvice, GateJudgement, ModeAdvice, NoticeAdvice, Unlock, Warning } from "../domain/advice.ts";
import { sourcesOfAll } from "../domain/grounds.ts";
import type { Knowledge, Step } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import type { Reason, ReasonCode } from "../domain/reason.ts";
import { type Field, fields, type Request } from "../domain/request.ts";
import { namesOf } from "./answer-names.ts";
import { commandFor } from "./command-line.ts";
import type { Speech } from "./speech.ts";
import { writtenVersions } from "./versions.ts";

/**
 * Advice in words.
 *
 * @param speech in whose words: those of the request's edition and language
 * @param advisor the version of this program
 * @param verbose adds to every mode what each gate said of it
 * @returns what other answers say too is frozen, for they share it
 */
export function answerOf(speech: Speech, advice: Advice, advisor: string, verbose = false): Answer {
  const { knowledge, edition, language } = speech;
  const { request } = advice;
  const channels = advice.channels
    .map((channel) => channelAnswer(speech, channel))
    .map(verbose ? tracing(speech, advice) : (channel) => channel);
  return {
    schemaVersion: 1,
    advisor,
    edition: edition.id,
    language,
    request: normalised(request),
    command: commandFor(request, knowledge.defaultEdition).join(" "),
    verdict: advice.verdict,
    channels,
    missing: advice.missing,
    alternatives: advice.alternatives,
    warnings: speech.once(advice.warnings, () => advice.warnings.map((warning) => warningAnswer(speech, warning))),
    names: namesOf(knowledge, advice, speech.name),
    sources: speech.sources(channels),
  };
}

const warningAnswer = ({ wording, name }: Speech, { code, unstated = [] }: Warning) => ({
  code,
  message: wording.typeset(wording.warnings[code](name, unstated)),
});

function channelAnswer(speech: Speech, advice: ChannelAdvice): ChannelAnswer {
  const { edition, name } = speech;
  const { modes, reasons, unlocks, steps, notices } = advice;
  const channel = edition.channels.find(({ id }) => id === advice.channel);
  return {
    channel: advice.channel,
    name: name("channel", advice.channel),
    delivery: channel?.delivery.value ?? "",
    verdict: advice.verdict,
    modes: speech.once(modes, () => modes.map((mode) => modeAnswer(speech, mode))),
    reasons: speech.once(reasons, () => reasonAnswers(speech, reasons)),
    unlocks: speech.once(unlocks, () => unlocks.map((unlock) => unlockAnswer(speech, unlock))),
    steps: speech.once(steps, () => steps.map((step) => speech.once(step, () => stepAnswer(speech, step)))),
    notices: speech.once(notices, () => notices.map((notice) => speech.once(notice, () => noticeAnswer(speech, notice)))),
  };
}

function modeAnswer(speech: Speech, { mode, verdict, systems, minimumWeChat, reasons }: ModeAdvice): ModeAnswer {
  const name = speech.name("mode", mode);
  const told = reasonAnswers(speech, reasons);
  if (systems === undefined || minimumWeChat === undefined) return { mode, name, verdict, reasons: told };
  return { mode, name, verdict, systems, minimumWeChat: writtenVersions(minimumWeChat), reasons: told };
}

/** Adds to every mode what each gate said of it. */
const tracing =
  (speech: Speech, { trace }: Advice) =>
  (answer: ChannelAnswer): ChannelAnswer => ({
    ...answer,
    modes: answer.modes.map((mode) => ({
      ...mode,
      trace: trace(answer.channel, mode.mode).map((judgement) => traceAnswer(speech, judgement)),
    })),
  });

const reasonAnswers = (speech: Speech, reasons: readonly Reason[]): ReasonAnswer[] =>
  reasons.map((reason) => speech.once(reason, () => reasonAnswer(speech, reason)));

function reasonAnswer<Code extends ReasonCode>({ wording, name }: Speech, reason: Reason<Code>): ReasonAnswer {
  return {
    code: reason.code,
    message: wording.typeset(wording.reasons[reason.code](reason, name)),
    sources: [...reason.sources],
    inferred: reason.inferred,
  };
}

function traceAnswer(speech: Speech, { gate, verdict, reasons, values }: GateJudgement): TraceAnswer {
  const { given, required } = values;
  const { wording, name } = speech;
  const told = reasons.map((reason) => reasonAnswer(speech, reason));
  const message = wording.typeset(wording.unsaid[gate]?.({ given, required: required.value }, name) ?? "");
  return {
    gate,
    verdict,
    message: told.length > 0 ? wording.sentences(told.map((reason) => reason.message)) : message,
    reasons: told,
    values: { given: written(given), required: written(required.value) },
    sources: [...required.sources],
    inferred: required.inferred,
  };
}

const written = ({ wechatVersion, ...values }: Partial<Request>): Record<string, unknown> => ({
  ...values,
  ...(wechatVersion && { wechatVersion: writtenVersions(wechatVersion) }),
});

const unlockAnswer = ({ wording, name }: Speech, unlock: Unlock) => {
  const { camera, wechatVersion } = unlock.set;
  const set = { ...(camera && { camera }), ...(wechatVersion && { wechatVersion: writtenVersions(wechatVersion) }) };
  return { set, modes: unlock.modes, message: wording.typeset(wording.unlock(unlock, name)) };
};

const stepAnswer = (
  { knowledge, language }: Speech,
  { id, phase, title, detail, links, sources, inferred, more = [] }: Step,
): StepAnswer => ({
  id,
  phase,
  title: title[language],
  detail: detail[language],
  links: links.flatMap((link) => linkTo(knowledge, language, link)),
  sources: [...sources],
  inferred,
  ...(more.length > 0 && {
    more: more.map((point) => ({ text: point.text[language], sources: [...point.sources], inferred: point.inferred })),
  }),
});

function linkTo({ sources }: Knowledge, language: Language, id: string): { title: string; url: string }[] {
  const source = sources[id];
  return source === undefined ? [] : [{ title: source.title[language], url: source.url }];
}

function noticeAnswer({ wording, name, language }: Speech, { code, parts, firstPage, caveat, drift }: NoticeAdvice) {
  if (drift !== undefined) return { code, message: wording.typeset(wording.drift(drift, name)), sources: [...drift.sources], firstPage };
  const sources = sourcesOfAll(parts);
  return { code, message: wording.paragraph(parts.map(({ text }) => text[language])), sources, firstPage, ...(caveat && { caveat }) };
}

/** The request as programs read it, its members in one order whichever was answered first. */
export function normalised(request: Request): NormalisedRequest {
  const members: Partial<Record<Field, unknown>> = {};
  for (const field of fields) {
    const value = request[field];
    if (value !== undefined) members[field] = typeof value === "string" ? value : writtenVersions(value);
  }
  return members as NormalisedRequest;
}
