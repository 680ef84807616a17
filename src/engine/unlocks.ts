import type { ModeAdvice, Unlock } from "../domain/advice.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { type Answers, type Field, type Request, withAnswers } from "../domain/request.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";

/** What a team can change about its users' devices; what its business is, it cannot (contract §4). */
const changeable: readonly Field[] = ["camera", "wechatVersion"];

/**
 * The smallest changes that make more modes supported: sound, minimal and complete. A mode whose other rules do not
 * all say `supported` has none.
 */
export function unlocksOf(edition: Edition, request: Request, channel: Channel, modes: readonly ModeAdvice[]): Unlock[] {
  const unlocks = new Map<string, Unlock>();
  for (const { mode, trace } of modes) {
    const refusing = gates.filter((_, index) => trace[index]?.verdict !== "supported");
    if (refusing.length === 0 || !refusing.every(isChangeable)) continue;
    const set = remedies(refusing, edition, request, channel, mode);
    if (set === undefined) continue;
    const key = JSON.stringify(set);
    unlocks.set(key, { set, modes: [...(unlocks.get(key)?.modes ?? []), mode] });
  }
  return [...unlocks.values()];
}

const isChangeable = ({ reads }: Gate): boolean => reads.some((field) => changeable.includes(field));

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
