import type { Warning } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { allSupported, type Packed, packed } from "../domain/packed.ts";
import { Places, rememberingFor } from "../domain/remembering.ts";
import type { Field, Request } from "../domain/request.ts";
import { compareVersions } from "../domain/version.ts";
import type { SelectiveGate } from "./gate.ts";
import { camera } from "./gates/camera.ts";
import { gates } from "./gates/index.ts";
import { industry } from "./gates/industry.ts";
import { wechatVersion } from "./gates/wechat-version.ts";
import { asksAbout, checksLiveness, judgedChannels } from "./lookup.ts";
import type { Outlook } from "./outlook.ts";
import { adaptable } from "./unlocks.ts";

interface Watched {
  warning: Warning;
  gate: SelectiveGate;
  /** The places of the rules that can refuse what this one looks at, whatever a team changes. */
  others: readonly number[];
}

const watched: readonly Watched[] = [
  watch("industry-irrelevant", "industry", industry),
  watch("wechat-version-irrelevant", "wechatVersion", wechatVersion),
  watch("camera-irrelevant", "camera", camera),
  watch("os-irrelevant", "os", wechatVersion),
];

const systemNotJudged: Warning = { code: "system-not-judged", field: "wechatVersion" };

/**
 * The fields that were given in vain: with any other value every verdict would be the same, since each case that the
 * field's rule looks at is refused by another rule.
 *
 * Three kinds are not told although no verdict would change. Where a rule refuses what a team can change, a field that decides once it
 * is changed is not in vain: the unlocks rest on it. A system is in vain only where no version matters, for it narrows what is
 * told of versions. Channel, environment, function and mode say what is asked about, and the answer is about that.
 */
export function warningsFor(outlook: Outlook, request: Request): readonly Warning[] {
  const idle = idleAmong(
    watched.filter(({ warning }) => request[warning.field] !== undefined),
    outlook,
    request,
  );
  const told = idle.map(({ warning, gate }) => (gate === wechatVersion ? unstatedIn(outlook.edition)(warning, request) : warning));
  if (isAnyUnjudged(request)) told.push(systemNotJudged);
  let place = same.start;
  for (const warning of told) place = place.at(warning);
  return place.made ?? same.keep(place, told);
}

/** The same for requests about the same channel, mode and function. */
const unstatedIn = rememberingFor((edition: Edition) => {
  const known = new Places<Warning>();
  return (warning: Warning, request: Request) => {
    const place = known.start.at(warning).at(request.channel).at(request.mode).at(request.function);
    return place.made ?? known.keep(place, withUnstated(warning, edition, request));
  };
});

/** That no version is stated is not that none matters. */
function withUnstated(warning: Warning, edition: Edition, request: Request): Warning {
  if (!checksLiveness(edition, request)) return warning;
  const inQuestion = judgedChannels(edition, request).flatMap(({ modes, minimumWeChat }) =>
    minimumWeChat === undefined ? [] : modes.value.filter((mode) => asksAbout(request, mode) && !(mode in minimumWeChat)),
  );
  const unstated = [...new Set(inQuestion)];
  return unstated.length === 0 ? warning : { ...warning, unstated };
}

/** Those that are idle in every channel; what is looked up of a channel serves all of them. */
function idleAmong(given: readonly Watched[], outlook: Outlook, request: Request): readonly Watched[] {
  let idle = given;
  for (const channel of judgedChannels(outlook.edition, request)) {
    if (idle.length === 0) break;
    const cases = casesIn(outlook.edition)(request, channel);
    const rows = outlook.rows(request, channel);
    idle = idle.filter((one) => {
      let left = cases[watched.indexOf(one)] ?? 0;
      for (const place of one.others) left &= rows[place]?.verdicts ?? allSupported;
      return left === 0;
    });
  }
  return idle;
}

/** The same warnings are one list. */
const same = new Places<readonly Warning[]>();

/** One version for all systems is one for those that are judged: whoever gives it gives nothing in vain. */
function isAnyUnjudged({ os, wechatVersion: given = {} }: Request): boolean {
  if (os === undefined) return false;
  const judged = given[os];
  return Object.values(given).some((version) => version !== undefined && (judged === undefined || compareVersions(version, judged) !== 0));
}

function watch(code: Warning["code"], field: Field, gate: SelectiveGate): Watched {
  const others = gates.flatMap((other, place) => (other === gate || adaptable.has(other) ? [] : [place]));
  return { warning: { code, field }, gate, others };
}

/** What each watched rule looks at in a channel. */
const casesIn = rememberingFor((edition: Edition) => {
  const known = new Places<readonly Packed[]>();
  return (request: Request, channel: Channel) => {
    const place = known.start.at(channel).at(request.mode).at(request.function);
    if (place.made !== undefined) return place.made;
    const cases = watched.map(({ gate }) => casesOf(gate, edition, request, channel));
    return known.keep(place, cases);
  };
});

/** The cases of a channel that the answer tells a verdict of and the rule looks at. */
function casesOf(gate: SelectiveGate, edition: Edition, request: Request, channel: Channel): Packed {
  const concerns = (mode?: ModeId) => gate.concerns({ edition, request, channel, mode });
  const wanted = edition.modes.map(({ id }) => asksAbout(request, id) && concerns(id));
  const byItself = request.mode === undefined && !checksLiveness(edition, request) && concerns();
  return packed([...wanted, byItself].map((isLookedAt) => (isLookedAt ? "supported" : "unsupported")));
}
