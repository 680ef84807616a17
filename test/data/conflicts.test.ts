import { describe, expect, test } from "vitest";
import { knowledge, reference } from "../support/knowledge.ts";
import { member } from "../support/member.ts";

const conflicts = Object.fromEntries(reference.conflicts.map((conflict) => [conflict.id, conflict]));
const readings = (id: string) => member(conflicts, id).readings;

describe.each(knowledge.editions)("what $id contradicts itself in", ({ id, notices }) => {
  const told = notices.filter(({ code }) => code === "faq-contradicts-itself").flatMap(({ parts }) => parts);

  test("is told in its answers", () => expect(told).not.toEqual([]));

  test.each(told.map(({ text, sources }) => [text.en, sources] as const))("is a conflict: %s", (_text, sources) => {
    const between = reference.conflicts.map((conflict) => conflict.readings.flatMap((reading) => reading.sources));
    expect(between.filter((both) => sources.every((source) => both.includes(source)))).not.toEqual([]);
    expect(sources.every((source) => source.startsWith(`${id}/`))).toBe(true);
  });
});

/** The figures that the sources give, a second time and by hand: the reading that is used first. */
describe("the figures of the conflicts", () => {
  test.each<[string, RegExp, RegExp[]]>([
    ["review-time-native-h5", /^3 to 5 working days/, [/5 to 7 working days/, /^3 to 5 days/]],
    ["review-time-mini-program", /^Not stated/, [/^5 to 7 working days/, /^3 to 5 days/, /3 to 5 working days/]],
    ["retry-cap", /20 each/, [/20 a day each, an ID number 15 a minute and 30 a day; code 2018/]],
    ["own-retry-limit", /^Build your own/, [/15 a minute and 30 a day for an ID number, 500 a day for one name/]],
    ["call-rate", /^100 a second/, [/^20 a second/, /^5 a second/]],
    [
      "similarity-threshold",
      /^Fixed at 70.*1 in 10,000/,
      [/70 means 1 in 1,000.*80 means 1 in 10,000/, /80 is recommended and means 1 in 10,000/],
    ],
    ["wecom", /^Only standalone H5/, [/iOS 14.3 and WeCom 4.0.8/, /official account, WeCom/, /Plus mobile H5/]],
    ["native-h5-modes", /^Flash\.$/, [/or two random movements/]],
    ["app-sdk-modes", /^Light, flash, action/, [/^Enhanced edition: flash alone/]],
    ["three-days-start", /BizToken is generated/, [/check is completed/]],
    ["video-size", /^8 MB/, [/same FAQ entry says 5 MB/]],
    ["general-h5-in-cordova", /works only in the WeChat browser/, [/supported through general H5/]],
    ["redirect-landing", /product page/, [/qq.com/]],
  ])("%s: %s", (id, used, others) => {
    const texts = (isUsed: boolean) =>
      readings(id)
        .filter((reading) => reading.used === isUsed)
        .map(({ value }) => value.en);
    expect(texts(true)).toEqual([expect.stringMatching(used)]);
    expect(texts(false)).toEqual(others.map((other) => expect.stringMatching(other)));
  });

  test("no reading of the video formats is used, since either can be right", () => {
    expect(readings("video-formats").map(({ value, used }) => [value.en, used])).toEqual([
      ["mp4, avi, flv.", false],
      ["H264 in mp4, mov, avi or webm, 270p to 1080p.", false],
    ]);
  });
});
