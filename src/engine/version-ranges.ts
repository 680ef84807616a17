import type { SystemId } from "../domain/ids.ts";
import type { Edition, MinimumWeChat } from "../domain/knowledge.ts";
import type { Choice } from "../domain/question.ts";
import type { Answers, Request } from "../domain/request.ts";
import { compareVersions, versionBefore, type WeChatVersion } from "../domain/version.ts";
import { judgedChannels } from "./lookup.ts";

/** The systems that a request wants judged: all that have a minimum, or the one it names. */
export const judgedSystems = ({ value }: MinimumWeChat, { os }: Request): SystemId[] =>
  Object.keys(value).filter((system) => os === undefined || system === os);

/**
 * For the systems whose version is not given: every combination of the versions at which a verdict turns, a system
 * left alone being one of the possibilities. Fewer systems first, then the lower versions.
 */
export function versionAnswers(edition: Edition, request: Request): Answers[] {
  let combinations: [SystemId, WeChatVersion][][] = [[]];
  for (const os of openSystems(edition, request)) {
    const points = turningPoints(edition, request, [os]);
    combinations = combinations.flatMap((combination) => [
      combination,
      ...points.map((version): [SystemId, WeChatVersion][] => [...combination, [os, version]]),
    ]);
  }
  return combinations
    .filter((combination) => combination.length > 0)
    .sort((a, b) => a.length - b.length)
    .map((combination) => ({ wechatVersion: Object.fromEntries(combination) }));
}

/** The ranges of versions that a person can choose from, the latest first; each stands for its lower end. */
export function versionChoices(edition: Edition, request: Request): Choice[] {
  const systems = openSystems(edition, request);
  const points = turningPoints(edition, request, systems);
  return points
    .map((from, index) => {
      const before = points[index + 1];
      return {
        answers: { wechatVersion: Object.fromEntries(systems.map((os) => [os, from])) },
        range: { ...(index > 0 && { from }), ...(before && { before }) },
      };
    })
    .reverse();
}

/** The judged systems of the judged channels whose version is not given. */
function openSystems(edition: Edition, request: Request): SystemId[] {
  const systems = new Set(minimums(edition, request).flatMap((minimum) => judgedSystems(minimum, request)));
  return [...systems].filter((os) => request.wechatVersion?.[os] === undefined);
}

/** A version before the lowest minimum of these systems, then each of their minimums, ascending. */
function turningPoints(edition: Edition, request: Request, systems: SystemId[]): (readonly number[])[] {
  const required = minimums(edition, request)
    .flatMap(({ value }) => systems.map((os) => value[os] ?? []))
    .sort(compareVersions)
    .filter((version, index, all) => index === 0 || compareVersions(version, all[index - 1] ?? []) !== 0);
  const before = versionBefore(required[0] ?? []);
  return before === undefined ? required : [before, ...required];
}

const minimums = (edition: Edition, request: Request): MinimumWeChat[] =>
  judgedChannels(edition, request).flatMap(({ minimumWeChat }) => Object.values(minimumWeChat ?? {}));
