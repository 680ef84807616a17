import { describe, expect, test } from "vitest";
import type { DiagnoseDocument } from "../../src/contract/documents/diagnose.ts";
import { diagnoseShape } from "../../src/contract/documents/diagnose-shape.ts";
import { parse } from "../../src/engine/parse.ts";
import { diagnosisOf } from "../../src/topics/diagnose.ts";
import { topicFor } from "../../src/topics/topic.ts";
import { asked, nothing } from "../support/asked.ts";
import { edition, knowledge, reference } from "../support/knowledge.ts";
import { queries } from "./diagnose-queries.ts";

function diagnosis(words: string, input: object = {}): DiagnoseDocument {
  const parsed = parse(knowledge, input, { language: "en" });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return diagnosisOf(topicFor(knowledge, parsed.request), reference, words);
}

const idsFor = (words: string, input?: object) => diagnosis(words, input).matches.map(({ id }) => id);
const best = (words: string, input?: object) => {
  const [match] = diagnosis(words, input).matches;
  if (match === undefined) throw new Error(`nothing fits ${words}`);
  return match;
};

describe("what people type finds what it is about", () => {
  test.each(queries)("%s → %s", (typed, id) => expect(idsFor(typed)[0]).toBe(id));
});

describe("people who know no term of the product find it in everyday words", () => {
  const everyday = asked("symptoms-everyday");
  const fitting = everyday.filter(([id]) => id !== nothing);

  test("nineteen of twenty times it comes first", () => {
    const missed = fitting.filter(([id, words]) => idsFor(words)[0] !== id);
    expect(fitting.length).toBeGreaterThanOrEqual(60);
    expect(missed.length / fitting.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  test("what they put exactly so comes first, and what else holds the same words follows", () => {
    const [first, ...others] = idsFor("核身失败");
    expect(first).toBe("liveness-failed");
    expect(others).toContain("photo-not-in-library");
  });

  test("in words that no phrasing was fitted to, two of three times", () => {
    const unseen = asked("symptoms-held-out").filter(([id]) => id !== nothing);
    expect(unseen.filter(([id, words]) => idsFor(words)[0] === id).length / unseen.length).toBeGreaterThanOrEqual(2 / 3);
  });

  test.each(everyday.filter(([id]) => id === nothing))(
    "%s %s: that something failed is no answer, what comes nearest is only named",
    (_, words) => {
      expect(diagnosis(words)).toMatchObject({ matches: [], sources: {} });
    },
  );

  test("so do four of five true symptoms that are put otherwise, and what has nothing to do with a face check finds nothing, seven of ten times", () => {
    const paraphrased = asked("symptoms-paraphrased");
    const right = paraphrased.filter(([ids, words]) => ids.split("/").includes(idsFor(words)[0] ?? ""));
    expect(right.length / paraphrased.length).toBeGreaterThanOrEqual(0.8);
    const foreign = asked("symptoms-foreign");
    const answered = foreign.filter(([, words]) => idsFor(words).length > 0);
    expect(foreign.length).toBeGreaterThanOrEqual(60);
    expect(answered.length / foreign.length, JSON.stringify(answered)).toBeLessThanOrEqual(0.3);
  });

  test.each([
    "ERR_CONNECTION_REFUSED",
    "net::ERR_NAME_NOT_RESOLVED",
    "wx is not defined",
    "怎么换背景颜色",
    "微信支付签名失败怎么退款",
    "小程序 tabBar 图标不显示",
  ])("%s: a code in no list, and that it is in WeChat, tell of no symptom", (words) => expect(diagnosis(words).matches).toEqual([]));

  test.each(["失败", "failed", "支付失败"])("%s: the nearest are named", (words) => expect(diagnosis(words).near).not.toEqual([]));
});

describe("a code names what it means, in every list that has it", () => {
  test.each([
    ["2018", {}, ["too-frequent"]],
    ["1007", {}, ["risk-control", "wechat-files-missing"]],
    ["1007", { channel: "app-sdk" }, ["risk-control"]],
    ["1007", { channel: "mini-program" }, ["wechat-files-missing"]],
    ["42001", {}, ["app-login-network"]], // on iOS no network …
    ["41001", {}, ["digits-failed"]], // … on Android no digits
    ["InvalidParameterValue.BizTokenExpired", {}, ["result-gone", "token-expired"]],
  ])("%s for %j: %j", (code, input, ids) => expect(idsFor(code, input).sort()).toEqual([...ids].sort()));

  test.each([
    ["19", { channel: "app-sdk" }, "app-sdk-expired"],
    ["18", { channel: "app-sdk" }, "app-sdk-limit"],
    ["1008", { channel: "mini-program" }, "network-unstable"],
    ["210", {}, "network-unstable"],
    ["RequestLimitExceeded", { channel: "native-h5" }, "api-limit"],
    ["RequestLimitExceeded", { function: "liveness-comparison" }, "api-limit"],
    ["66660016", { channel: "pc-h5" }, "video-refused"],
  ])("%s for %j is told as its own list has it: %s", (code, input, id) => expect(idsFor(code, input)).toEqual([id]));

  const returned = reference.symptoms.flatMap(({ codes }) =>
    codes.flatMap(({ codes: alike, list }) =>
      alike.flatMap((code) =>
        (reference.codeLists[list]?.channel ?? edition.channels.map(({ id }) => id)).map((channel) => ({ code, list, channel })),
      ),
    ),
  );

  test("in every channel that returns it", () => {
    const missed = returned.filter(
      ({ code, list, channel }) =>
        !diagnosis(code, { channel }).matches.some(({ codes }) => codes.some((one) => one.asked && one.code === code && one.list === list)),
    );
    expect(returned.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });

  test("it comes first among the codes of its symptom, and says that it was asked for", () => {
    const { codes } = best("42010");
    expect(codes[0]).toMatchObject({ code: "42010", asked: true });
    expect(codes.slice(1).every(({ asked }) => !asked)).toBe(true);
  });

  test("an id names its symptom alone", () => expect(idsFor("token-expired")).toEqual(["token-expired"]));
});

describe("whether the call is billed", () => {
  test.each([
    ["2006", "yes"],
    ["2016", "yes"],
    ["2015", "differs"], // not on the WeChat channels, but in the App SDK
    ["1002", "differs"], // in the Plus edition alone
    ["2018", "no"],
    ["FailedOperation.IdNameMisMatch", "yes"],
    ["FailedOperation.LivessDetectFail", "not-stated"],
    ["41010", "not-stated"],
    ["paid-although-failed", "differs"],
    ["rear-camera", "not-stated"],
  ])("%s: %s", (words, value) => expect(best(words).billed.value).toBe(value));

  test("where lists differ, each is told", () => {
    expect(best("2015").billed.message).toBe(
      "Not billed: 2015 (return codes of the WeChat channels); Billed: 2015 (return codes of the Huiyan App SDK)",
    );
    expect(best("2015", { channel: "app-sdk" }).billed).toMatchObject({ value: "yes", sources: ["doc/101997"] });
  });
});

describe("where nothing fits", () => {
  test("an unknown code is near to those that are spelt nearly so", () => {
    const { matches, near } = diagnosis("FailedOperation.LivenesDetectFail");
    expect(matches).toEqual([]);
    expect(near).toContainEqual(expect.objectContaining({ id: "liveness-failed", codes: ["FailedOperation.LivessDetectFail"] }));
  });

  test.each([
    ["LipVideoQuality", "digits-failed", "FailedOperation.LipVideoQuaility"],
    ["IdPhotoNotExist", "photo-not-in-library", "FailedOperation.IdPhotoNoExist"],
    ["BizTokenIlegal", "biz-token-bad", "InvalidParameterValue.BizTokenIllegal"],
  ])("%s is near to %s even without the group before the dot", (typed, id, code) => {
    expect(diagnosis(typed)).toMatchObject({ matches: [], near: [{ id, codes: [code] }] });
  });

  test.each(["", "  ", "qwertzuiop"])("%j finds nothing", (words) => expect(diagnosis(words).matches).toEqual([]));
});

describe("what is named exactly, but does not occur where it was asked for, is told so; what else comes near is only named", () => {
  test.each([
    ["库中无此照片", { function: "liveness-comparison" }],
    ["no such photo in the library", { function: "liveness-comparison" }],
    ["photo-not-in-library", { function: "liveness-comparison" }],
    ["2005", { function: "liveness-comparison", channel: "mini-program" }],
  ])("%s with %j", (words, input) => {
    const document = diagnosis(words, input);
    const { matches, near, elsewhere } = document;
    expect(diagnoseShape.parse(document)).toEqual(document);
    expect(matches).toEqual([]);
    expect(elsewhere).toMatchObject([
      {
        id: "photo-not-in-library",
        functions: ["liveness-verification", "photo-verification"],
        message: "Not with liveness comparison: it occurs with liveness verification and photo verification",
      },
    ]);
    expect(near.map(({ id }) => id)).not.toContain("photo-not-in-library");
  });

  test("a code that the channel does not return", () => {
    expect(diagnosis("2006", { channel: "pc-h5" })).toMatchObject({
      matches: [],
      elsewhere: [{ id: "identity-mismatch", channels: ["mini-program", "native-h5", "general-h5", "app-sdk"] }],
    });
    expect(diagnosis("ErrCode: 2018", { channel: "api" }).elsewhere[0]?.message).toBe(
      "The API does not return this code: it comes from the WeChat mini program, WeChat native H5 and WeChat general H5",
    );
  });

  test("a message", () =>
    expect(diagnosis("戴口罩", { channel: "api", function: "photo-verification" }).elsewhere).toMatchObject([
      { id: "silent-failed", message: "Not with photo verification: it occurs with liveness verification and liveness comparison" },
    ]));

  test.each([
    ["2006", {}],
    ["2006", { channel: "app-sdk" }],
    ["操作频繁", { channel: "native-h5" }],
    ["qwertzuiop", { channel: "api" }],
    // In a longer text a number may be no code.
    ["the video is 2016 pixels wide and too large", { channel: "api" }],
  ])("%s with %j occurs there, or is nothing", (words, input) => expect(diagnosis(words, input).elsewhere).toEqual([]));
});

test("nothing of what was typed is repeated", () => {
  const secret = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3";
  for (const words of [secret, `2018 ${secret}`, `no photo in the library ${secret} 110101199003070000`])
    expect(JSON.stringify(diagnosis(words))).not.toMatch(/AKID|1101011990/);
});

describe("every symptom", () => {
  test.each(reference.symptoms.map(({ id }) => id))("%s is told in the shape of its schema, every statement with its source", (id) => {
    const document = diagnosis(id);
    expect(diagnoseShape.parse(document)).toEqual(document);
    const { causes, remedies, codes } = best(id);
    for (const { sources } of [...causes, ...remedies, ...codes]) expect(sources).not.toEqual([]);
    expect(remedies).not.toEqual([]);
  });
});

test("where this edition says it too, another edition is not cited", () => {
  const cited = (edition: string) => Object.keys(diagnosis("库中无此照片", { edition }).sources).filter((id) => id.startsWith("faq-"));
  expect(cited("faq-classic")).toEqual(["faq-classic/photo-not-in-library"]);
  expect(cited("faq-flash")).toEqual(["faq-flash/photo-not-in-library"]);
});

describe("what another edition alone says is told as its word", () => {
  const causes = (id: string, edition: string) => {
    const [match] = diagnosis(id, { edition }).matches;
    return match?.causes.map(({ text }) => text);
  };

  test.each(["cross-origin", "no-mainland-id"])("%s", (id) => {
    const [own = ""] = causes(id, "faq-flash") ?? [];
    expect(own).not.toMatch(/FAQ/);
    expect(causes(id, "faq-classic")?.[0]).toBe(`Flash FAQ (undated): ${own}`);
  });

  test.each(["faq-classic", "faq-flash"])("what both say needs no such word in %s", (edition) => {
    expect(causes("photo-not-in-library", edition)?.join()).not.toMatch(/FAQ/);
  });
});

describe("a code cites the pages that have it, and no other page of its list", () => {
  test.each([
    ["12003", ["repo/ios-codes"]],
    ["41010", ["repo/android-codes"]],
    ["43010", ["doc/108004"]],
    ["3001", ["doc/61074", "repo/h5-start"]],
    ["3004", ["doc/61074"]],
    ["2008", ["doc/32309", "doc/31082"]],
  ])("%s: %j", (code, sources) => {
    expect(best(code).codes.filter(({ asked }) => asked)).toMatchObject([{ code, sources }]);
  });

  test("2012 to 2017 of the WeChat channels are read on the page of the App SDK, which is said", () => {
    for (const code of ["2012", "2013", "2014", "2015", "2016", "2017"]) {
      const [told] = best(code, { channel: "mini-program" }).codes;
      expect(told).toMatchObject({ code, sources: expect.arrayContaining(["doc/101997"]) });
      expect(told?.meaning).toMatch(/as on the page of the App SDK/);
    }
  });
});
