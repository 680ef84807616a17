import { describe, expect, test } from "vitest";
import { judged } from "../../src/engine/judging.ts";
import { channelOf } from "../../src/engine/lookup.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { type ChannelInput, judgedAnew, requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";
import { channels, functions } from "../support/oracle/faq.ts";
import { inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

const outlook = outlookOn(edition);

function judgedOn({ channel, ...input }: ChannelInput) {
  const request = requestOf({ channel, ...input });
  const on = channelOf(edition, channel);
  return judged(outlook, request, on, outlook.rows(request, on));
}

test("what is judged once is what is judged anew, whatever was judged before", () => {
  for (const asked of sample({ ...all, channel: channels, function: [undefined, ...functions] }, 1_000, 31)) {
    const request = requestOf(inputOf(asked));
    for (const channel of edition.channels.filter(({ id }) => id === request.channel))
      expect(judged(outlook, request, channel, outlook.rows(request, channel)), JSON.stringify(asked)).toEqual(
        judgedAnew(edition, request, channel),
      );
  }
});

describe("what is told alike is one list", () => {
  const bank = { channel: "native-h5", industry: "finance/bank", camera: "rear" };
  const served = { ...bank, camera: "front", wechatVersion: "8.0.50" };

  test.each<[string, ChannelInput, ChannelInput]>([
    ["where a rule that passes says something else", { ...bank, environment: "wechat" }, bank],
    ["whichever mode is wanted: of the modes the same is told", { ...bank, mode: "digits" }, bank],
  ])("%s", (_, a, b) => expect(judgedOn(a).modes).toBe(judgedOn(b).modes));

  test.each<[string, ChannelInput, ChannelInput]>([
    ["the industry", { ...served, industry: "finance/bank" }, { ...served, industry: "finance/fund" }],
    ["the systems", { ...bank, wechatVersion: "6.7.0" }, { ...bank, wechatVersion: "6.7.2" }],
    ["the channel", { ...bank, channel: "general-h5" }, { ...bank, channel: "pc-h5" }],
  ])("but not where %s is told otherwise", (_, a, b) => expect(judgedOn(a).modes).not.toEqual(judgedOn(b).modes));
});
