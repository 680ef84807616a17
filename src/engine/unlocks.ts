import type { Unlock } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel } from "../domain/knowledge.ts";
import { allSupported } from "../domain/packed.ts";
import { type Place, Places, remembering, rememberingFor, rememberingLater } from "../domain/remembering.ts";
import { type Answers, type Request, withAnswers } from "../domain/request.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import type { Outlook } from "./outlook.ts";
import { type Heard, type Row, valuesOf } from "./rows.ts";

/** What a team can change about its users' devices, none of it given; what its business is, it cannot change. */
const changeable: Answers = { camera: undefined, wechatVersion: undefined };

/**
 * The smallest changes that make more modes supported: sound, minimal and complete. A mode whose other rules do not
 * all say `supported` has none.
 *
 * @param rows what every gate says of the channel, in their order
 */
export const unlocksOf = (outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): readonly Unlock[] =>
  unlocksIn(outlook)({ request, channel, rows });

const unlocksIn = rememberingFor((outlook: Outlook) =>
  rememberingLater(
    ({ request, channel, rows }: Heard): readonly Unlock[] => unlocksAnew(outlook, request, channel, rows),
    () => {
      const known = new Places<readonly Unlock[]>();
      return ({ rows }, make) => {
        const place = toldBy(rows, known.start);
        return place.made ?? known.keep(place, make());
      };
    },
  ),
);

/** Where all that unlocks hang on leads: what the rules about changeable fields say, and of the others the verdicts. */
function toldBy(rows: readonly Row[], start: Place<readonly Unlock[]>): Place<readonly Unlock[]> {
  let place = start;
  let fixed = allSupported;
  for (const [at, { id, verdicts }] of rows.entries()) {
    if (adaptable.has(gates[at])) place = place.at(id);
    else fixed &= verdicts;
  }
  return place.at(fixed);
}

function unlocksAnew(outlook: Outlook, request: Request, channel: Channel, rows: readonly Row[]): Unlock[] {
  const unlocks = new Map<string, Unlock>();
  for (const [at, { id: mode }] of outlook.edition.modes.entries()) {
    const refusing = gates.filter((_, place) => rows[place]?.judgements[at]?.verdict !== "supported");
    if (refusing.length === 0 || !refusing.every((gate) => adaptable.has(gate))) continue;
    const set = remedies(refusing, outlook, request, channel, mode);
    if (set === undefined) continue;
    const same = JSON.stringify(set);
    unlocks.set(same, { set, modes: [...(unlocks.get(same)?.modes ?? []), mode] });
  }
  return [...unlocks.values()];
}

/** The rules of which a team can change what they read. */
export const adaptable: ReadonlySet<Gate | undefined> = new Set(gates.filter(({ reads }) => reads.some((field) => field in changeable)));

/** For each rule its first answer that satisfies it: gates put the smaller change before the greater one. */
function remedies(refusing: readonly Gate[], outlook: Outlook, request: Request, channel: Channel, mode: ModeId): Answers | undefined {
  const { edition } = outlook;
  let set: Answers = {};
  for (const gate of refusing) {
    const satisfies = (answers: Answers) =>
      gate.judge({ edition, request: withAnswers(request, answers), channel, mode }).verdict === "supported";
    const remedy = offersOf(gate, outlook, { ...request, ...changeable }).find(satisfies);
    if (remedy === undefined) return undefined;
    set = { ...set, ...remedy };
  }
  return set;
}

/** What a gate's answers hang on is what it reads. */
const offersOf = (gate: Gate, outlook: Outlook, request: Request): readonly Answers[] =>
  offersBy(outlook)(`${gate.id}|${request.channel}|${valuesOf(gate.reads, request)}`, () => gate.answers(outlook.edition, request));

const offersBy = rememberingFor((_: Outlook) => remembering<readonly Answers[]>());
