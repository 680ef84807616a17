import { describe, expect, test } from "vitest";
import type { When } from "../../src/domain/knowledge.ts";
import { channelOf } from "../../src/engine/lookup.ts";
import { addNamed, concerns, holds, namedOnes, seenBy } from "../../src/engine/when.ts";
import { requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";

const native = channelOf(edition, "native-h5");
const pc = channelOf(edition, "pc-h5");

describe("whatever is asked, a channel is concerned where", () => {
  test.each<[string, When, boolean, boolean]>([
    ["nothing is written", {}, true, true],
    ["it is one of those named", { channel: ["native-h5", "api"] }, true, false],
    ["it is none of those left out", { notChannel: ["native-h5"] }, false, true],
    ["it offers one of the modes", { offers: ["light", "action"] }, true, true],
    ["it offers one of the modes that are few", { offers: ["light", "silent"] }, true, false],
    ["its industries are limited", { industryLimited: true }, true, false],
    ["they are not", { industryLimited: false }, false, true],
    ["all of it is so", { channel: ["native-h5"], industryLimited: false }, false, false],
  ])("%s", (_, when, inNative, inPc) => {
    expect([concerns(when, native), concerns(when, pc)]).toEqual([inNative, inPc]);
  });
});

describe("it holds for requests that meet every condition", () => {
  test.each<[When, object, boolean]>([
    [{}, {}, true],
    [{ channel: ["api"] }, {}, false],
    [{ function: ["photo-verification"] }, {}, false],
    [{ function: ["photo-verification"] }, { function: "photo-verification" }, true],
    [{ function: ["photo-verification"] }, { function: "liveness-comparison" }, false],
    [{ notFunction: ["photo-verification"] }, {}, true],
    [{ notFunction: ["photo-verification"] }, { function: "photo-verification" }, false],
    [{ notFunction: ["photo-verification"] }, { function: "liveness-comparison" }, true],
    [{ environment: ["wechat"] }, {}, false],
    [{ environment: ["wechat"] }, { environment: "wechat" }, true],
    [{ environment: ["wechat"] }, { environment: "wecom" }, false],
    [{ industry: ["finance"] }, {}, false],
    [{ industry: ["finance"] }, { industry: "finance" }, true],
    [{ industry: ["finance"] }, { industry: "finance/bank" }, true],
    [{ industry: ["finance/bank"] }, { industry: "finance" }, false],
    [{ industry: ["finance"] }, { industry: "dating" }, false],
    [{ industry: ["dating", "finance"] }, { industry: "finance/bank" }, true],
    [{ notIndustry: ["finance"] }, {}, true],
    [{ notIndustry: ["finance"] }, { industry: "finance" }, false],
    [{ notIndustry: ["finance"] }, { industry: "finance/bank" }, false],
    [{ notIndustry: ["finance/bank"] }, { industry: "finance" }, true],
    [{ notIndustry: ["dating", "finance/bank"] }, { industry: "finance/fund" }, true],
    [{ mode: ["light"] }, {}, true],
    [{ mode: ["light"] }, { mode: "light" }, true],
    [{ mode: ["light"] }, { mode: "digits" }, false],
    [{ mode: ["light"], environment: ["wechat"] }, { mode: "light", environment: "wecom" }, false],
  ])("%j, %j: %s", (when, input, met) => expect(holds(when, requestOf(input), native)).toBe(met));
});

describe("two requests look alike to conditions", () => {
  const named = namedOnes();
  for (const when of [
    { industry: ["finance", "finance/bank", "other"] },
    { function: ["photo-verification"], mode: ["light"] },
    { notFunction: ["liveness-comparison"], environment: ["wechat"], notIndustry: ["tourism/hotel"] },
  ])
    addNamed(named, when);
  const seen = (input: object) => seenBy(named, requestOf(input));

  test.each([
    ["where no condition names what differs", { industry: "dating" }, { industry: "social/live-streaming" }],
    ["nor a category", { industry: "finance/fund" }, { industry: "finance/trust" }],
    ["and what no condition looks at is given", { camera: "rear" }, { camera: "front" }],
    ["whatever the mode, if none of the two is named", { mode: "digits" }, { mode: "action" }],
  ])("%s", (_, a, b) => expect(seen(a)).toBe(seen(b)));

  test.each([
    [{ industry: "finance/bank" }, { industry: "finance/fund" }],
    [{ industry: "finance/fund" }, { industry: "dating" }],
    // An industry can be called like what stands for all others.
    [{ industry: "other" }, { industry: "dating" }],
    [{}, { industry: "dating" }],
    [{ industry: "tourism/hotel" }, { industry: "dating" }],
    [{ function: "photo-verification" }, { function: "liveness-comparison" }],
    [{ function: "liveness-verification" }, { function: "liveness-comparison" }],
    [{ environment: "wechat" }, { environment: "wecom" }],
    [{ environment: "wecom" }, {}],
    [{ mode: "light" }, { mode: "digits" }],
    [{ mode: "light", industry: "dating" }, { mode: "light" }],
  ])("but not %j and %j", (a, b) => expect(seen(a)).not.toBe(seen(b)));
});
