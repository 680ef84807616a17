import { describe, expect, test } from "vitest";
import { textsOf } from "../../src/build/lint/places/texts.ts";
import { readData } from "../../src/build/read.ts";
import { type ChannelInput, channelOn } from "../support/advising.ts";
import { reference } from "../support/knowledge.ts";
import { apiMethods } from "./api-methods.ts";

const bank = { industry: "finance/bank", wechatVersion: "8.0.50", camera: "front" };

/** All that is said of one step, in one text. */
function said(id: string, input: ChannelInput): string {
  const step = channelOn({ ...bank, ...input }).steps.find((one) => one.id === id);
  return [step?.title.en, step?.detail.en, ...(step?.more ?? []).map(({ text }) => text.en)].join(" ");
}

describe("how long each thing lives, stated a second time", () => {
  test.each([
    ["the BizToken", "native-h5", "detect-auth", "7,200 seconds"],
    ["the result of a BizToken", "mini-program", "keep-results", "3 days"],
    ["the access token", "app-sdk", "refresh-tokens", "The access token is valid for 7,200 seconds"],
    ["the SIGN ticket", "app-sdk", "refresh-tokens", "The SIGN ticket is valid for 3,600 seconds"],
    ["both, until they are refreshed", "pc-h5", "refresh-tokens", "every 20 minutes"],
    ["the NONCE ticket", "standalone-h5", "nonce-ticket", "120 seconds"],
    ["faceId and h5faceId", "standalone-h5", "send-identity", "5 minutes"],
    ["the EidToken", "mini-program", "eid-fallback", "600 seconds"],
    ["the result of an order", "pc-h5", "keep-records", "3 days"],
  ])("%s (%s)", (_, channel, id, value) => expect(said(id, { channel })).toContain(value));
});

describe("which call is made where, stated a second time", () => {
  test.each([
    ["mini-program", "mini-program-start", "wx.startVerify"],
    ["mini-program", "get-detect-info", "GetDetectInfoEnhanced"],
    ["native-h5", "detect-auth", "RedirectUrl"],
    ["standalone-h5", "send-identity", "geth5faceid"],
    ["standalone-h5", "open-h5", "https://{optimalDomain}/api/web/login"],
    ["pc-h5", "open-pc-h5", "/api/pc/login"],
    ["app-sdk", "send-identity", "getfaceid"],
    ["app-sdk", "start-app-sdk", "startWbFaceVeirifySdk"], // the SDK spells it so
    ["app-sdk", "query-result", "queryfacerecord"],
    ["api", "get-live-code", "Send LIP as LivenessType"],
    ["api", "get-action-sequence", "Send ACTION as LivenessType"],
    ["api", "record-silent", "Send SILENT as LivenessType"],
  ])("%s, %s: %s", (channel, id, name) => expect(said(id, { channel })).toContain(name));
});

describe("what a code means, stated a second time", () => {
  test.each([
    ["wechat", "2018", "too frequent, try again after midnight"],
    ["wechat", "204", "the account has not authorised Huiyan"],
    ["wechat", "1007", "WeChat liveness result missing or not fetched"],
    ["huiyan-app", "1007", "risk control"],
    ["wbface", "41001", "no digits"],
    ["wbface", "42001", "no network, or 2G (iOS)"],
    ["mobile-h5", "3001", "no video recording"],
    ["face-backend", "66660011", "no such result"],
    ["cloud-api", "FailedOperation.LivessDetectFail", "not passed"],
  ])("%s %s: %s", (list, code, meaning) => {
    const found = reference.symptoms.flatMap(({ codes }) => codes.filter((group) => group.list === list && group.codes.includes(code)));
    expect(found.map((group) => group.meaning.en)).toEqual([meaning]);
  });
});

/** Gone from the client, and named only to say so. */
const former = ["ImageRecognition"];
/** Looks like a method of the cloud API: of the beginnings that its methods have, two words at least. */
const method = /\b(?:Get|Detect|Liveness|Image|IdCard|BankCard|Phone|Mobile|Minors)[A-Z][A-Za-z0-9]+/g;
/** Fields and screens of the same look. */
const fields =
  /^(?:LivenessType|LivenessMode|LivenessInfoTag|DetectInfoText|ImageBase64|ImageUrl|Image(?:Blur|NoIdCard|DecodeFailed|SizeTooLarge))$/;

test("every method of the cloud API that the data name is one of the client's", () => {
  const texts = textsOf(readData("data")).flatMap(({ file, text }) => [text.zh, text.en].map((words) => ({ file, words })));
  const named = texts.flatMap(({ file, words }) => (words.match(method) ?? []).map((name) => ({ file, name })));
  expect(named.length).toBeGreaterThan(20);
  const unknown = named.filter(({ name }) => ![...apiMethods, ...former].includes(name) && !fields.test(name));
  expect(unknown).toEqual([]);
});
