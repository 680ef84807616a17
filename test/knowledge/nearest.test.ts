import { describe, expect, test } from "vitest";
import type { TermKind } from "../../src/domain/vocabulary.ts";
import { nearest } from "../../src/knowledge/nearest.ts";
import { lookUp } from "../../src/knowledge/vocabulary.ts";
import { knowledge } from "../support/knowledge.ts";

const suggestionsFor = (kind: TermKind, given: string): string[] => {
  const meaning = lookUp(knowledge, kind, given);
  return "suggestions" in meaning ? meaning.suggestions : [];
};

describe("a typing error finds the id that was meant first", () => {
  test.each<[TermKind, string, string]>([
    ["channel", "minprogram", "mini-program"],
    ["channel", "mini-porgram", "mini-program"], // neighbours swapped
    ["channel", "natve-h5", "native-h5"],
    ["channel", "genral-h5", "general-h5"],
    ["channel", "standalon h5", "standalone-h5"],
    ["channel", "pc-h6", "pc-h5"],
    ["channel", "小程续", "mini-program"],
    ["mode", "lihgt", "light"],
    ["mode", "digts", "digits"],
    ["mode", "slient", "silent"],
    ["environment", "wecat", "wechat"],
    ["environment", "moble-browser", "mobile-browser"],
    ["os", "andriod", "android"],
    ["camera", "frnt", "front"],
    ["camera", "reer", "rear"], // of a few words one was meant
    ["channel", "sdl", "app-sdk"],
    ["os", "ias", "ios"],
    ["function", "photo-verificaton", "photo-verification"],
    ["industry", "finance/bnak", "finance/bank"],
    ["industry", "finance/banc", "finance/bank"], // of the few that a category has one was meant
    ["industry", "金融/bamk", "finance/bank"],
    ["industry", "transport/bux", "transport/bus"],
    ["industry", "finance/hotel", "tourism/hotel"], // in another category
    ["industry", "金融：酒店", "tourism/hotel"],
    ["industry", "finanse", "finance"],
    ["industry", "insurence", "finance/insurance"],
    ["industry", "hotell", "tourism/hotel"],
    ["industry", "bnak", "finance/bank"],
    ["industry", "bnk", "finance/bank"],
    ["industry", "fianance", "finance"],
    ["industry", "goverment", "government"],
    ["industry", "银航", "finance/bank"], // the same sound
    ["industry", "行银", "finance/bank"],
    ["industry", "保险公私", "finance/insurance"],
    ["industry", "保险经纪公司", "finance/insurance"], // a name with more around it
    ["industry", "民办幼儿园", "education"],
    ["channel", "我们的微信小程序", "mini-program"],
    ["industry", "consumer-fin", "finance/licensed-consumer-finance"], // a part of the word
    ["edition", "faq-clasic", "faq-classic"],
  ])("%s %s", (kind, given, id) => {
    expect(suggestionsFor(kind, given)[0]).toBe(id);
  });
});

describe("no suggestion is better than a wrong one", () => {
  test.each<[TermKind, string]>([
    ["channel", "fax machine"],
    ["channel", "fax"],
    ["channel", "tv"],
    ["camera", "both"],
    ["os", "win"],
    ["mode", "xyzzy"],
    ["industry", "半导体"],
    ["industry", "电商"], // one character of 电信, another of 券商
    ["industry", "典当"],
    ["industry", "宠物医院"], // two characters in common are not enough
    ["industry", "游戏"],
    ["industry", "gaming"],
    ["industry", "retail"],
    ["industry", "shop"],
    ["industry", "mall"],
    ["industry", "art"],
    ["industry", "banc"], // without a category it can be any word
    ["industry", "金融/典当"],
    ["industry", "finance/loan"],
    ["industry", "transport/lift"], // a long category brings no other of its members nearer
    ["industry", "finance/crypto"],
    ["camera", "x".repeat(100_000)],
  ])("%s %.20s", (kind, given) => {
    expect(suggestionsFor(kind, given)).toEqual([]);
  });
});

test("apx is as near to api as to app, and both are told", () =>
  expect(suggestionsFor("channel", "apx").sort()).toEqual(["api", "app-sdk"]));

test.each(["finance/crypto", "金融·crypto"])("%s: the members of the category are told", (given) => {
  const members = knowledge.vocabulary.industry.flatMap(({ id }) => (id.startsWith("finance/") ? [id] : []));
  expect(lookUp(knowledge, "industry", given)).toEqual({ unknown: given, suggestions: [], members });
});

test("the nearest stand first, three at most, each once", () => {
  const known = (spelling: string, id = spelling) => [spelling, [id]] as const;
  expect(nearest("abcdefghijkl", [known("abcdefghixyz"), known("abcdefghijyz"), known("abcdefghijkz"), known("wxyzefghijkl")])).toEqual([
    "abcdefghijkz",
    "abcdefghijyz",
    "abcdefghixyz",
  ]);
  expect(nearest("abcde", [known("abcdx", "one"), known("abcxe", "one")])).toEqual(["one"]);
});
