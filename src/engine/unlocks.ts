import type { Unlock } from "../domain/advice.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { allSupported } from "../domain/packed.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { type Answers, type Field, type Request, withAnswers } from "../domain/request.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import type { Outlook } from "./outlook.ts";
import type { Row } from "./rows.ts";

/** What a team can change about its users' devices; what its business is, it cannot (contract §4). */
const changeable: readonly Field[] = ["camera", "wechatVersion"];

/**
 * The smallest changes that make more modes supported: sound, minimal and complete. A mode whose other rules do not
 * all say `supported` has none.
 *
 * @param rows what every gate says of the channel, in their order
 */
export const unlocksOf = (outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): readonly Unlock[] =>
  unlocksBy(outlook)(saidFor(rows), () => unlocksAnew(outlook.edition, request, channel, rows));

const unlocksBy = rememberingFor((_: Outlook) => remembering<readonly Unlock[]>());

/** All that unlocks hang on: what the rules about changeable fields say, and of the others the verdicts. */
function saidFor(rows: readonly Row[]): string {
  let fixed = allSupported;
  let said = "";
  for (const [place, { id, verdicts }] of rows.entries()) {
    if (isChangeable[place]) said += `${id}|`;
    else fixed &= verdicts;
  }
  return said + fixed;
}

function unlocksAnew(edition: Edition, request: Request, channel: Channel, rows: readonly Row[]): Unlock[] {
  const unlocks = new Map<string, Unlock>();
  for (const [at, { id: mode }] of edition.modes.entries()) {
    const refusing = gates.filter((_, place) => rows[place]?.judgements[at]?.verdict !== "supported");
    if (refusing.length === 0 || !refusing.every((gate) => isChangeable[gates.indexOf(gate)])) continue;
    const set = remedies(refusing, edition, request, channel, mode);
    if (set === undefined) continue;
    const same = JSON.stringify(set);
    unlocks.set(same, { set, modes: [...(unlocks.get(same)?.modes ?? []), mode] });
  }
  return [...unlocks.values()];
}

/** Of each rule whether a team can change what it reads. */
const isChangeable = gates.map(({ reads }) => reads.some((field) => changeable.includes(field)));

/** For each rule its first answer that satisfies it: gates put the smaller change before the greater one. */
function remedies(refusing: readonly Gate[], edition: Edition, request: Request, channel: Channel, mode: string): Answers | undefined {
  let set: Answers = {};
  for (const gate of refusing) {
    const remedy = gate
      .answers(edition, open(request))
      .find((answers) => gate.judge({ edition, request: withAnswers(request, answers), channel, mode }).verdict === "supported");
    if (remedy === undefined) return undefined;
    set = { ...set, ...remedy };
  }
  return set;
}

/** The request as if nothing that may be changed had been given; what only narrows it stays. */
function open({ camera: _camera, wechatVersion: _wechatVersion, ...rest }: Request): Request {
  return rest;
}
