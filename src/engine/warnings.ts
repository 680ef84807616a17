import type { Warning } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { allSupported, type Packed, packed } from "../domain/packed.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Field, Request } from "../domain/request.ts";
import type { SelectiveGate } from "./gate.ts";
import { camera } from "./gates/camera.ts";
import { gates } from "./gates/index.ts";
import { industry } from "./gates/industry.ts";
import { wechatVersion } from "./gates/wechat-version.ts";
import { checksLiveness, judgedChannels } from "./lookup.ts";
import type { Outlook } from "./outlook.ts";
import { adaptable } from "./unlocks.ts";

interface Watched {
  warning: Warning;
  /** Asked only where the field is given. */
  isIdle(outlook: Outlook, request: Request): boolean;
}

const watched: readonly Watched[] = [
  watch("industry-irrelevant", "industry", industry),
  watch("wechat-version-irrelevant", "wechatVersion", wechatVersion),
  watch("camera-irrelevant", "camera", camera),
  watch("os-irrelevant", "os", wechatVersion),
  { warning: { code: "system-not-judged", field: "wechatVersion" }, isIdle: (_, request) => isAnyUnjudged(request) },
];

/**
 * The fields that were given in vain (contract §4): with any other value every verdict would be the same, since each case that the
 * field's rule looks at is refused by another rule.
 *
 * Three kinds are not told although no verdict would change. Where a rule refuses what a team can change, a field that decides once it
 * is changed is not in vain: the unlocks rest on it. A system is in vain only where no version matters, for it narrows what is
 * told of versions. Channel, environment, function and mode say what is asked about, and the answer is about that.
 */
export function warningsFor(outlook: Outlook, request: Request): readonly Warning[] {
  const told = watched.filter(({ warning, isIdle }) => request[warning.field] !== undefined && isIdle(outlook, request));
  return same(told.map(({ warning }) => warning.code).join(), () => told.map(({ warning }) => warning));
}

/** What says the same is one list. */
const same = remembering<readonly Warning[]>();

const isAnyUnjudged = ({ os, wechatVersion: given = {} }: Request): boolean =>
  os !== undefined && Object.keys(given).some((system) => system !== os);

function watch(code: Warning["code"], field: Field, gate: SelectiveGate): Watched {
  const others = gates.flatMap((other, place) => (other === gate || adaptable.has(other) ? [] : [place]));
  const casesBy = rememberingFor((edition: Edition) => {
    const remember = remembering<Packed>();
    return (request: Request, channel: Channel) =>
      remember(`${channel.id}|${request.mode}|${request.function}`, () => casesOf(gate, edition, request, channel));
  });
  return {
    warning: { code, field },
    isIdle(outlook, request) {
      const cases = casesBy(outlook.edition);
      return judgedChannels(outlook.edition, request).every((channel) => {
        let left = cases(request, channel);
        if (left === 0) return true;
        const rows = outlook.rows(request, channel);
        for (const place of others) left &= rows[place]?.verdicts ?? allSupported;
        return left === 0;
      });
    },
  };
}

/** The cases of a channel that the answer tells a verdict of and the rule looks at. */
function casesOf(gate: SelectiveGate, edition: Edition, request: Request, channel: Channel): Packed {
  const concerns = (mode?: ModeId) => gate.concerns({ edition, request, channel, ...(mode !== undefined && { mode }) });
  const wanted = edition.modes.map(({ id }) => (request.mode ?? id) === id && concerns(id));
  const byItself = request.mode === undefined && !checksLiveness(edition, request) && concerns();
  return packed([...wanted, byItself].map((isLookedAt) => (isLookedAt ? "supported" : "unsupported")));
}
