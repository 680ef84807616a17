import { describe, expect, test } from "vitest";
import { channelOf } from "../../src/engine/lookup.ts";
import { stepsOf } from "../../src/engine/steps.ts";
import { type ChannelInput, channelOn, requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

const bank = { industry: "finance/bank", wechatVersion: "8.0.50", camera: "front" };
const phasesOf = (input: ChannelInput) => [...new Set(channelOn(input).steps.map(({ phase }) => phase))];
/** The steps of the qualification between the check of the entity and the one that is named by a part of its id. */
const askedBefore = (part: string, input: ChannelInput) => {
  const ids = stepsIn("qualify", input).map(({ id }) => id);
  return ids.slice(
    1,
    ids.findIndex((id) => id.includes(part)),
  );
};
const stepsIn = (phase: string, input: ChannelInput) => channelOn(input).steps.filter((step) => step.phase === phase);

test("a bank in native H5 with a new WeChat and the front camera: three modes, and the way there in five phases", () => {
  const { verdict, modes, steps } = channelOn({ ...bank, channel: "native-h5" });
  expect(verdict).toBe("supported");
  expect(modes.filter((mode) => mode.verdict === "supported").map(({ mode }) => mode)).toEqual(["light", "digits", "light-digits"]);
  expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(["apply", "qualify", "review", "integrate", "operate"]);
});

describe("phases", () => {
  test.each([
    ["mini-program", ["apply", "qualify", "review", "integrate", "operate"]],
    ["native-h5", ["apply", "qualify", "review", "integrate", "operate"]],
    ["general-h5", ["apply", "integrate", "operate"]], // no industry limit: nothing to qualify for, no review by WeChat
    ["standalone-h5", ["apply", "integrate", "operate"]],
    ["pc-h5", ["apply", "integrate", "operate"]],
    ["app-sdk", ["apply", "integrate", "operate"]],
    ["api", ["apply", "integrate", "operate"]],
  ])("%s: %j", (channel, phases) => expect(phasesOf({ ...bank, channel })).toEqual(phases));
});

describe("an unsupported channel gets no steps, a conditional one does", () => {
  test.each([
    [{ channel: "native-h5", industry: "dating" }, []],
    [{ channel: "api", camera: "rear" }, []],
    [{ channel: "pc-h5", mode: "light" }, []],
    [{ channel: "native-h5" }, ["apply", "qualify", "review", "integrate", "operate"]],
    [{ channel: "api", function: "photo-verification" }, ["apply", "integrate", "operate"]],
  ])("%j: %j", (input, phases) => expect(phasesOf(input)).toEqual(phases));
});

describe("the review takes", () => {
  test("3 to 5 working days for native H5, as stated", () => {
    const [review, ...more] = stepsIn("review", { ...bank, channel: "native-h5" });
    expect(more).toEqual([]);
    expect(review?.title.en).toMatch(/3 to 5 working days/);
    expect(review).toMatchObject({ sources: ["faq-classic/native-vs-general-h5", "repo/qb-3e2f7be8"], inferred: false });
  });

  test("a time that is not stated for the mini program", () => {
    const [review, ...more] = stepsIn("review", { ...bank, channel: "mini-program" });
    expect(more).toEqual([]);
    expect(`${review?.title.en} ${review?.detail.en}`).toMatch(/not stated/);
  });
});

test.each(["native-h5", "mini-program"])("%s: who reads the step alone is told the longer time that the lists give", (channel) => {
  const [review] = stepsIn("review", { ...bank, channel });
  expect(review?.detail).toMatchObject({ zh: expect.stringContaining("按 7 个排期"), en: expect.stringContaining("plan for 7") });
  expect(review?.sources).toContain("repo/qb-3e2f7be8");
});

test.each(["native-h5", "mini-program"])("%s: that 7 days are to be planned for is marked as concluded", (channel) => {
  const [review] = stepsIn("review", { ...bank, channel });
  // The 3 to 5 days of native H5 are stated: there the sentence alone is marked.
  expect(review?.inferred === true || review?.detail.en.includes("plan for 7 (inferred)")).toBe(true);
  expect(review?.inferred === true || review?.detail.zh.includes("按 7 个排期（推断）")).toBe(true);
});

describe("where no list opens the channel to the industry, it is to be asked before documents are collected", () => {
  test.each([
    ["native-h5", "transport/bus", ["confirm-channel"]], // the earlier list opened it
    ["native-h5", "business-services/notary", []],
    ["native-h5", "healthcare/public-medical", []],
    ["mini-program", "finance/bank", []],
  ])("%s, %s: %j", (channel, industry, wanted) => expect(askedBefore("collect", { channel, industry })).toEqual(wanted));
});

describe("where no list names documents for the channel, nobody is sent to collect them", () => {
  test.each([
    ["native-h5", "finance/bank", ["confirm-channel"]],
    ["native-h5", "telecom/value-added-operator", ["confirm-channel"]],
    ["mini-program", "express-postal/postal", ["confirm-industry"]],
    ["native-h5", "education/private-institution", ["confirm-industry"]],
  ])("%s, %s: %j", (channel, industry, wanted) => {
    expect(askedBefore("upload-documents", { channel, industry })).toEqual(wanted);
  });
});

describe("where the lists take only some of an industry, or newer pages no longer take it, it is to be asked first", () => {
  test.each([
    ["mini-program", "healthcare/private-medical", ["confirm-grade"]],
    ["native-h5", "healthcare/private-medical", ["confirm-grade"]],
    ["mini-program", "healthcare/internet-hospital", ["confirm-public-hospital"]],
    ["mini-program", "telecom/value-added-operator", ["confirm-virtual-operator"]],
    ["mini-program", "transport/shared-mobility", ["confirm-shared-bicycles"]],
    ["mini-program", "transport/railway", ["confirm-railway-company"]],
    ["mini-program", "transport/city-transport-card", ["confirm-transport-card"]],
    ["native-h5", "transport/city-transport-card", ["confirm-channel"]], // not asked twice
  ])("%s, %s: %j", (channel, industry, wanted) => {
    expect(askedBefore("collect", { channel, industry })).toEqual(wanted);
    const asked = stepsIn("qualify", { channel, industry }).filter(({ id }) => wanted.includes(id));
    expect(asked.every(({ inferred }) => inferred)).toBe(true);
  });
});

describe("one business flow is created, and it is reviewed once", () => {
  const titles = (channel: string) => channelOn({ ...bank, channel }).steps.map(({ title }) => title.en);

  test.each(["mini-program", "native-h5"])("%s: before the review, and not again", (channel) => {
    expect(titles(channel).filter((title) => /create the business flow/i.test(title))).toHaveLength(1);
    expect(stepsIn("review", { ...bank, channel })).toHaveLength(1);
    expect(
      stepsIn("qualify", { ...bank, channel })
        .map(({ id }) => id)
        .slice(-2),
    ).toEqual(["upload-documents", "set-up-flow"]);
  });

  test("general H5: without documents, while it is integrated", () =>
    expect(stepsIn("integrate", { ...bank, channel: "general-h5" }).map(({ id }) => id)).toContain("create-flow"));
});

describe("the account comes first, and one's own retry limit when all is built", () => {
  test.each(["standalone-h5", "pc-h5", "app-sdk", "api"])("%s", (channel) => {
    const ids = channelOn({ ...bank, channel }).steps.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(["apply", "prepare-account"]);
    expect(stepsIn("operate", { ...bank, channel })[0]?.id).toBe("own-retry-limit");
  });
});

describe("the API is sent what the wanted function takes", () => {
  test.each([
    ["liveness-verification", "send-video-and-identity"],
    ["liveness-comparison", "send-video-and-photo"],
    ["photo-verification", "send-photo-and-identity"],
  ])("%s: %s", (wanted, id) =>
    expect(
      stepsIn("integrate", { channel: "api", function: wanted })
        .map((step) => step.id)
        .filter((step) => step.startsWith("send-")),
    ).toEqual([id]),
  );
});

describe("how a channel is integrated follows on from what the FAQ says, in the order of the calls", () => {
  const idsIn = (phase: string, input: ChannelInput) => stepsIn(phase, input).map(({ id }) => id);

  test.each([
    ["mini-program", ["authorise-mini-program", "mini-program-sdk", "detect-auth", "mini-program-start", "get-detect-info"]],
    ["native-h5", ["authorise-account", "detect-auth", "h5-redirect", "get-detect-info"]],
    ["general-h5", ["create-flow", "detect-auth", "h5-redirect", "get-detect-info"]], // no qualification, no QR code
    ["standalone-h5", ["get-wbappid", "refresh-tokens", "send-identity", "nonce-ticket", "open-h5", "h5-return", "query-result"]],
    ["pc-h5", ["get-wbappid", "refresh-tokens", "send-identity", "nonce-ticket", "open-pc-h5", "h5-return", "query-result"]],
    ["app-sdk", ["get-wbappid", "refresh-tokens", "send-identity", "nonce-ticket", "start-app-sdk", "query-result"]],
    [
      "api",
      ["choose-call", "get-live-code", "get-action-sequence", "record-silent", "file-limits", "read-verdict"], // no function was named
    ],
  ])("%s", (channel, ids) => {
    const own = stepsIn("integrate", { ...bank, channel }).filter(({ more = [] }) => more.length > 0);
    expect(own.map(({ id }) => id)).toEqual(["ask-consent", ...ids]);
  });

  test.each([
    [{ mode: "digits" }, ["get-live-code"]],
    [{ mode: "action" }, ["get-action-sequence"]],
    [{ mode: "silent" }, ["record-silent"]],
    [{ function: "photo-verification" }, []],
    [{}, ["get-live-code", "get-action-sequence", "record-silent"]],
  ])("the API is asked first for what the wanted mode needs: %j", (wanted, ids) => {
    const first = ["get-live-code", "get-action-sequence", "record-silent"];
    expect(idsIn("integrate", { channel: "api", ...wanted }).filter((id) => first.includes(id))).toEqual(ids);
  });

  test.each([
    ["liveness-verification", "call-liveness-recognition"],
    ["liveness-comparison", "call-liveness-compare"],
    ["photo-verification", "call-image-recognition"],
  ])("%s has a call of its own", (wanted, id) => {
    const calls = idsIn("integrate", { channel: "api", function: wanted }).filter((step) => /^(?:call-(?!api)|choose-)/.test(step));
    expect(calls).toEqual([id]);
  });

  test("what concerns another channel is left out of a step", () => {
    const pointsOf = (channel: string) =>
      (stepsIn("integrate", { ...bank, channel }).find(({ id }) => id === "detect-auth")?.more ?? []).map(({ text }) => text.en).join(" ");
    expect(pointsOf("native-h5")).toContain("RedirectUrl");
    expect(pointsOf("mini-program")).not.toContain("RedirectUrl");
  });

  test("what other documents say cites no question of a FAQ", () => {
    for (const channel of ["mini-program", "api", "app-sdk"]) {
      const deep = channelOn({ ...bank, channel }).steps.filter(({ more = [] }) => more.length > 0);
      expect(deep).not.toEqual([]);
      for (const { sources, more = [] } of deep)
        expect([...sources, ...more.flatMap((point) => point.sources)].filter((id) => id.startsWith("faq-"))).toEqual([]);
    }
  });
});

test("steps come in the order of the phases, in whichever order the edition has them", () => {
  const reversed = { ...edition, steps: [...edition.steps].reverse() };
  const request = requestOf({ ...bank, channel: "native-h5" });
  const phasesIn = ({ steps }: typeof edition) =>
    stepsOf({ ...edition, steps }, knowledge.integration, request, channelOf(edition, "native-h5")).map(({ phase }) => phase);
  expect(phasesIn(reversed)).toEqual(phasesIn(edition));
});

test("a way of integration that there is nothing about adds no step", () => {
  const channel = { ...channelOf(edition, "native-h5"), integration: ["by-telex"] };
  const steps = stepsOf(edition, knowledge.integration, requestOf({ ...bank, channel: "native-h5" }), channel);
  expect(steps.map(({ id }) => id)).toEqual(edition.steps.flatMap(({ id }) => (steps.some((step) => step.id === id) ? [id] : [])));
});
