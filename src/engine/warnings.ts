import type { Warning } from "../domain/advice.ts";
import type { Edition } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import type { SelectiveGate } from "./gate.ts";
import { camera } from "./gates/camera.ts";
import { industry } from "./gates/industry.ts";
import { wechatVersion } from "./gates/wechat-version.ts";
import { judgedChannels } from "./lookup.ts";
import type { Outlook } from "./outlook.ts";

const watched = [
  { code: "industry-irrelevant", field: "industry", gate: industry },
  { code: "wechat-version-irrelevant", field: "wechatVersion", gate: wechatVersion },
  { code: "camera-irrelevant", field: "camera", gate: camera },
] as const satisfies readonly (Warning & { gate: SelectiveGate })[];

/** The fields that were given although no rule looks at them here (contract §4). */
export const warningsFor = (outlook: Outlook, request: Request): readonly Warning[] =>
  warningsBy(outlook)(givenIn(request), () => warningsAnew(outlook.edition, request));

const warningsBy = rememberingFor((_: Outlook) => remembering<readonly Warning[]>());

/** Which fields are given, and what decides whether a rule looks at them. */
const givenIn = ({ channel, mode, function: wanted, os, wechatVersion = {}, industry, camera }: Request): string =>
  [channel, mode, wanted, os, industry !== undefined, camera !== undefined, ...Object.keys(wechatVersion)].join("|");

function warningsAnew(edition: Edition, request: Request): Warning[] {
  const idle: Warning[] = watched
    .filter(({ field, gate }) => request[field] !== undefined && !concernsAny(gate, edition, request))
    .map(({ code, field }) => ({ code, field }));
  const { os, wechatVersion: given = {} } = request;
  const unjudged = os !== undefined && Object.keys(given).some((system) => system !== os);
  return unjudged ? [...idle, { code: "system-not-judged", field: "wechatVersion" }] : idle;
}

function concernsAny(gate: SelectiveGate, edition: Edition, request: Request): boolean {
  const modes = request.mode === undefined ? edition.modes.map(({ id }) => id) : [request.mode];
  return judgedChannels(edition, request).some((channel) => modes.some((mode) => gate.concerns({ edition, request, channel, mode })));
}
