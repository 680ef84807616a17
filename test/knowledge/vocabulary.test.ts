import { describe, expect, test } from "vitest";
import type { TermKind } from "../../src/domain/vocabulary.ts";
import { idsSpelt, spellingIndex } from "../../src/knowledge/spellings.ts";
import { lookUp, termOf } from "../../src/knowledge/vocabulary.ts";
import { knowledge } from "../support/knowledge.ts";

const kinds = Object.keys(knowledge.vocabulary) as TermKind[];

describe("every id, name and alias of the vocabulary is understood", () => {
  test.each(kinds)("%s", (kind) => {
    for (const term of knowledge.vocabulary[kind]) {
      expect(lookUp(knowledge, kind, term.id)).toEqual({ found: term.id });
      for (const spelling of [...Object.values(term.name), ...term.aliases]) {
        const meaning = lookUp(knowledge, kind, spelling);
        const ids = "found" in meaning ? [meaning.found] : "ambiguous" in meaning ? meaning.ambiguous : [];
        expect(ids, spelling).toContain(term.id);
      }
    }
  });
});

test.each(kinds)("%s: a spelling is found as the index of all spellings has it", (kind) => {
  const terms = knowledge.vocabulary[kind];
  for (const [spelling, ids] of spellingIndex(terms)) expect(idsSpelt(spelling, terms), spelling).toEqual(ids);
});

describe("however it is spelt", () => {
  test.each<[TermKind, string, string]>([
    ["channel", "mini-program", "mini-program"],
    ["channel", "MINI_PROGRAM", "mini-program"],
    ["channel", "Mini Program", "mini-program"],
    ["channel", "小程序", "mini-program"],
    ["channel", "微信原生H5", "native-h5"],
    ["channel", "微信 原生 Ｈ５", "native-h5"],
    ["channel", "浮层 H5", "native-h5"],
    ["channel", "通用H5", "general-h5"],
    ["channel", "微信普通／通用 H5", "general-h5"],
    ["channel", "移动 H5", "standalone-h5"],
    ["channel", "ＡＰＰ　ＳＤＫ", "app-sdk"],
    ["mode", "光线＋数字", "light-digits"],
    ["mode", "Light + Digits", "light-digits"],
    ["environment", "企业微信", "wecom"],
    ["os", "安卓", "android"],
    ["os", "IOS", "ios"],
    ["camera", "后置摄像头", "rear"],
    ["function", "照片人脸核身", "photo-verification"],
    ["industry", "finance", "finance"],
    ["industry", "金融", "finance"], // a category alone
    ["industry", "finance/bank", "finance/bank"],
    ["industry", "Finance / Bank", "finance/bank"],
    ["industry", "金融/银行", "finance/bank"],
    ["industry", "金融／银行", "finance/bank"],
    ["industry", "金融·银行", "finance/bank"], // as pages write it
    ["industry", "finance › bank", "finance/bank"],
    ["industry", "finance > bank", "finance/bank"], // as pages in ASCII write it
    ["industry", "finance: bank", "finance/bank"],
    ["industry", "快递与邮政·寄件/收件", "express-postal/parcel"],
    ["industry", "金融/bank", "finance/bank"],
    ["industry", "bank", "finance/bank"],
    ["industry", "证券/期货", "finance/securities-futures"], // the slash is part of the name
    ["industry", "金融/证券/期货", "finance/securities-futures"],
    ["industry", "寄件/收件", "express-postal/parcel"],
    ["industry", "government/public-institution", "government/public-institution"],
    ["channel", "微信原生 H5（浮层）", "native-h5"], // with another of its names in brackets
    ["channel", "H5 (native)", "native-h5"], // of those that share the name
    ["channel", "native-h5 (微信原生 H5)", "native-h5"],
    ["industry", "finance › bank (finance/bank)", "finance/bank"],
    ["industry", "学历教育（初等/中等/高等）", "education/academic"],
    ["industry", "出行与交通／网约车（快车/出租车/专车/其他网约车）", "transport/ride-hailing"],
    ["industry", "教育/public institution", "education/public-institution"],
    ["industry", "婚恋", "dating"],
    ["industry", "其他", "other"],
    ["industry", "村镇银行", "finance/bank"],
    ["industry", "农村信用社", "finance"], // whether it counts as a bank no source says
    ["industry", "诊所", "healthcare"],
    ["industry", "幼儿园", "education"], // public or private: that has to be asked
    ["industry", "培训机构", "education"],
    ["industry", "保险经纪", "finance/insurance"], // the qualification lists have its licence among those of insurance
    ["industry", "insurance broker", "finance/insurance"],
    ["industry", "broker", "finance/securities-futures"],
    ["industry", "虚拟运营商", "telecom/value-added-operator"],
    ["industry", "供电", "life-services/utility-payment"],
    ["industry", "物流", "express-postal"],
    ["industry", "公安", "government/agency"],
    ["industry", "private clinic", "healthcare/private-medical"],
    ["industry", "小额贷款", "other"], // newer pages have it, the FAQ does not
  ])("%s %j", (kind, spelling, id) => {
    expect(lookUp(knowledge, kind, spelling)).toEqual({ found: id });
  });
});

describe("a name that ids share names them all", () => {
  test.each<[TermKind, string, string[]]>([
    ["industry", "public-institution", ["government/public-institution", "education/public-institution"]],
    ["industry", "Public Institution", ["government/public-institution", "education/public-institution"]],
    ["channel", "H5", ["native-h5", "general-h5", "standalone-h5", "pc-h5"]],
    ["channel", "微信H5", ["native-h5", "general-h5"]],
    ["channel", "微信 HTML5", ["native-h5", "general-h5"]], // as the FAQ lists the two
    ["channel", "WeChat HTML5", ["native-h5", "general-h5"]],
    ["function", "人脸核身", ["liveness-verification", "photo-verification"]],
    ["environment", "浏览器", ["mobile-browser", "pc-browser"]],
    ["environment", "Browser", ["mobile-browser", "pc-browser"]],
  ])("%s %s", (kind, spelling, ids) => {
    expect(lookUp(knowledge, kind, spelling)).toEqual({ ambiguous: ids });
  });
});

describe("what is in no vocabulary is unknown, whatever it is called", () => {
  test.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "finance/",
    "/bank",
    "finance/bank/x",
    "银行/金融",
    "银行（外资）",
    "（银行）",
    "银行（）",
  ])("%s", (given) => {
    for (const kind of kinds) expect(lookUp(knowledge, kind, given)).toMatchObject({ unknown: given });
  });

  test.each(["", " ", "-"])("nothing at all: %j", (given) => {
    for (const kind of kinds) expect(lookUp(knowledge, kind, given)).toMatchObject({ unknown: given });
  });
});

test("a term that was never checked is a bug, not an answer", () => {
  expect(termOf(knowledge, "channel", "api").id).toBe("api");
  expect(() => termOf(knowledge, "channel", "nowhere")).toThrow("the vocabulary has no channel nowhere");
});
