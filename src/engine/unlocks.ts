import type { Unlock } from "../domain/advice.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { type Answers, type Field, type Request, withAnswers } from "../domain/request.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import type { Outlook } from "./outlook.ts";
import { type Row, valuesOf } from "./rows.ts";

/** What a team can change about its users' devices; what its business is, it cannot (contract §4). */
const changeable: readonly Field[] = ["camera", "wechatVersion"];

/**
 * The smallest changes that make more modes supported: sound, minimal and complete. A mode whose other rules do not
 * all say `supported` has none.
 *
 * @param rows what every gate says of the channel, in their order
 */
export function unlocksOf(outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): Unlock[] {
  const { edition } = outlook;
  const unlocks = new Map<string, Unlock>();
  for (const [at, { id: mode }] of edition.modes.entries()) {
    const refusing = gates.filter((_, index) => rows[index]?.judgements[at]?.verdict !== "supported");
    if (refusing.length === 0 || !refusing.every(isChangeable)) continue;
    const key = `${channel.id}|${mode}|${refusing.map(({ id, reads }) => id + valuesOf(reads, request))}`;
    const { set } = remediesBy(outlook)(key, () => remedies(refusing, edition, request, channel, mode));
    if (set === undefined) continue;
    const same = JSON.stringify(set);
    unlocks.set(same, { set, modes: [...(unlocks.get(same)?.modes ?? []), mode] });
  }
  return [...unlocks.values()];
}

const isChangeable = ({ reads }: Gate): boolean => reads.some((field) => changeable.includes(field));

type Remedies = { set?: Answers };

const remediesBy = rememberingFor((_: Outlook) => remembering<Remedies>());

/** For each rule its first answer that satisfies it: gates put the smaller change before the greater one. */
function remedies(refusing: readonly Gate[], edition: Edition, request: Request, channel: Channel, mode: string): Remedies {
  let set: Answers = {};
  for (const gate of refusing) {
    const remedy = gate
      .answers(edition, open(request))
      .find((answers) => gate.judge({ edition, request: withAnswers(request, answers), channel, mode }).verdict === "supported");
    if (remedy === undefined) return {};
    set = { ...set, ...remedy };
  }
  return { set };
}

/** The request as if nothing that may be changed had been given; what only narrows it stays. */
function open({ camera: _camera, wechatVersion: _wechatVersion, ...rest }: Request): Request {
  return rest;
}
