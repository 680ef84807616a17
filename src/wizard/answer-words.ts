import type { SystemId } from "../domain/ids.ts";
import type { Answers, Request, WeChatVersions } from "../domain/request.ts";
import { formatVersion } from "../domain/version.ts";
import { rangeInWords } from "../wording/question.ts";
import { byVersion } from "../wording/versions.ts";
import type { Labelled } from "./asker.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Reply } from "./reply.ts";
import type { Row } from "./summary.ts";

/** The answers so far, one to a line. */
export const answeredLines = (dialogue: Dialogue, request: Request, rows: readonly Row[]): Labelled[] =>
  rows
    .filter(({ state }) => state !== "notAsked")
    .map((row) => ({ label: dialogue.words.fields[row.field](dialogue.name), value: replyWords(dialogue, request, row) }));

/** An answer as it was given: a range stays a range. */
export function replyWords(dialogue: Dialogue, request: Answers, { field, state, reply }: Row): string {
  const { words, name } = dialogue;
  if (field === "channel" && request.channel === undefined) return words.states.allChannels;
  if (state === "notAsked" || state === "unknown") return words.states[state];
  if (field === "wechatVersion") return versionReply(dialogue, request.wechatVersion ?? {}, reply);
  return name(field, request[field] ?? "");
}

function versionReply({ words, name }: Dialogue, versions: WeChatVersions, reply: Reply | undefined): string {
  const told = (os: SystemId, text: string) => words.labelled(name("os", os), text);
  if (reply?.kind === "bySystem") {
    const replies = Object.entries(reply.systems);
    return replies.map(([os, single]) => told(os, systemReply(words, os, single))).join(words.separator);
  }
  if (reply?.kind === "option" && reply.range !== undefined) return rangeInWords(reply.range, words);
  const groups = byVersion(versions);
  if (groups.length === 1 && groups[0] !== undefined && groups[0][1].length > 1) return groups[0][0];
  return groups.flatMap(([version, systems]) => systems.map((os) => told(os, version))).join(words.separator);
}

function systemReply(words: Dialogue["words"], os: SystemId, reply: Reply): string {
  if (reply.kind === "option" && reply.range !== undefined) return rangeInWords(reply.range, words);
  const version = reply.kind === "exact" ? reply.answers.wechatVersion?.[os] : undefined;
  return version === undefined ? words.states.unknown : formatVersion(version);
}
