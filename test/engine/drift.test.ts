import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/domain/advice.ts";
import type { Edition } from "../../src/domain/knowledge.ts";
import { rememberingFor } from "../../src/domain/remembering.ts";
import { advise } from "../../src/engine/advise.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { adviceOn, requestOf } from "../support/advising.ts";
import { ask, asOf, knowledge } from "../support/knowledge.ts";
import { channels, type OracleChannel, tables } from "../support/oracle/faq.ts";
import { type Asked, inputOf, modeLevel, modesOf, names, offers } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

const code = "changed-in-newer-edition";
/** What is said of the later FAQ here was written when none was later. */
const flashIsNewest = asOf("faq-flash");

/** channel → "mode: verdict there" of every notice, and that there is one a channel at most. */
const driftIn = ({ channels }: Advice): Record<string, string[]> =>
  Object.fromEntries(
    channels.flatMap(({ channel, notices }) =>
      notices.flatMap(({ drift }) => (drift === undefined ? [] : [[channel, drift.modes.map(({ mode, there }) => `${mode}: ${there}`)]])),
    ),
  );

/** The newest edition, taking every industry everywhere. */
const withoutLimits = (edition: Edition): Edition =>
  edition === knowledge.editions.at(-1)
    ? {
        ...edition,
        channels: edition.channels.map((channel) => ({ ...channel, industryLimit: { ...channel.industryLimit, value: false } })),
      }
    : edition;

const eligible = { industry: "finance/bank", wechatVersion: "latest", camera: "front" };

describe("the notice names the modes with another verdict in the newest edition", () => {
  test.each<[string, object, string[] | undefined]>([
    ["mini-program", eligible, ["light: unsupported", "digits: unsupported", "light-digits: null", "flash: supported"]],
    ["native-h5", eligible, ["light: unsupported", "digits: unsupported", "light-digits: null", "flash: supported"]],
    ["app-sdk", eligible, ["digits: unsupported", "flash: supported"]],
    ["general-h5", eligible, undefined],
    ["standalone-h5", eligible, undefined], // it has another name there, and no other verdict
    ["pc-h5", eligible, undefined],
    ["api", eligible, undefined],
    // Light and digits are refused here already: only flash is otherwise.
    ["native-h5", { ...eligible, wechatVersion: "6.5" }, ["flash: supported"]],
    ["native-h5", {}, ["light: unsupported", "digits: unsupported", "light-digits: null", "flash: conditional"]],
    ["native-h5", { ...eligible, camera: "rear" }, undefined],
    ["native-h5", { ...eligible, industry: "dating" }, undefined],
    ["native-h5", { ...eligible, environment: "wecom" }, undefined],
    ["native-h5", { ...eligible, function: "photo-verification" }, undefined],
    // What is wanted narrows the channel's verdict, not those of its modes.
    [
      "native-h5",
      { ...eligible, mode: "light-digits" },
      ["light: unsupported", "digits: unsupported", "light-digits: null", "flash: supported"],
    ],
  ])("%s, %j: %j", (channel, input, modes) => {
    expect(driftIn(adviceOn({ channel, ...input }, flashIsNewest))[channel]).toEqual(modes);
  });
});

test("a thousand requests drift as the oracle's two editions differ", () => {
  for (const asked of sample({ ...all, mode: [undefined], channel: [undefined, ...channels] }, 1000, 6)) {
    const expected = channels
      .filter((id) => asked.channel === undefined || asked.channel === id)
      .map((channel) => [channel, everyMode.flatMap((mode) => changeOf(asked, channel, mode)).sort()] as const)
      .filter(([, changes]) => changes.length > 0);
    const told = Object.entries(driftIn(adviceOn(inputOf(asked), flashIsNewest))).map(([channel, modes]) => [channel, [...modes].sort()]);
    expect(Object.fromEntries(told), JSON.stringify(asked)).toEqual(Object.fromEntries(expected));
  }
});

const everyMode = [...new Set(Object.values(tables).flatMap(({ modes }) => modes))].sort();

function changeOf(asked: Asked, channel: OracleChannel, mode: string): string[] {
  const newer = { ...asked, edition: "faq-flash" };
  if (!offers(asked, channel, mode) && !offers(newer, channel, mode)) return [];
  const [here, there] = [asked, newer].map((request) => names[modeLevel(request, channel, mode)]);
  return here === there ? [] : [`${mode}: ${modesOf(newer).includes(mode) ? there : null}`];
}

describe("the notice", () => {
  const model = flashIsNewest;
  const answer = ask({ channel: "native-h5", ...eligible }, { model });
  const notice = answer.channels[0]?.notices[0];

  test("stands first, on the first page, in words of either language", () => {
    expect(notice).toMatchObject({ code, firstPage: true });
    expect(notice?.message).toMatch(
      /^The newer edition, Flash FAQ \(undated\), answers differently \(light and digits: not supported; light\+digits: no such mode; flash: supported\)\. --edition faq-flash shows/,
    );
    const zh = ask({ channel: "native-h5", ...eligible }, { language: "zh", model }).channels[0]?.notices[0];
    expect(zh?.message).toMatch(
      /^较新的一闪版 FAQ（无日期）结论不同：光线和数字不支持；没有光线\+数字；一闪支持。加 --edition faq-flash 查看。$/,
    );
  });

  test("cites the newer edition alone", () => {
    expect(notice?.sources.filter((id) => !id.startsWith("faq-flash/"))).toEqual([]);
    expect(notice?.sources).toContain("faq-flash/channel-mode-matrix");
    expect(answer.sources).toHaveProperty(["faq-flash/channel-mode-matrix"]);
  });

  test("changes nothing else", () => {
    const request = requestOf(eligible);
    const [older] = knowledge.editions;
    const alone = advise({ ...knowledge, editions: older === undefined ? [] : [older] }, request);
    const advice = advise(knowledge, request);
    const channels = advice.channels.map((channel) => ({ ...channel, notices: channel.notices.filter((item) => item.code !== code) }));
    expect(JSON.stringify({ ...advice, channels })).toBe(JSON.stringify(alone));
    expect(JSON.stringify(advice)).not.toBe(JSON.stringify(alone));
  });

  test("is told by whichever edition is the newest, though what was said of the older one is kept", () => {
    const [outlookFor, request] = [rememberingFor(outlookOn), requestOf({})];
    const models = [knowledge, { ...knowledge, editions: knowledge.editions.map(withoutLimits) }, knowledge];
    for (const model of models) {
      const [kept, alone] = [advise(model, request, outlookFor), advise(model, request)];
      expect(driftIn(kept)).toEqual(driftIn(alone));
    }
  });

  test("is not in the newest edition's own answers", () => {
    expect(driftIn(adviceOn({ ...eligible, edition: "faq-flash" }, model))).toEqual({});
  });
});

describe("what the notice cites", () => {
  const driftOn = (input: object, model = flashIsNewest) => {
    const advice = advise(model, requestOf({ channel: "native-h5", ...input }));
    return advice.channels[0]?.notices.find((notice) => notice.code === code)?.drift;
  };
  const newest = editionOf(flashIsNewest, "faq-flash");

  test("the table of the newest edition, where nothing speaks against the modes there", () => {
    expect(driftOn(eligible)?.sources).toEqual(["faq-flash/channel-mode-matrix"]);
  });

  test("and what speaks against them", () => {
    const drift = driftOn({ ...eligible, industry: undefined });
    expect(drift?.modes.at(-1)).toEqual({ mode: "flash", there: "conditional" });
    expect(drift?.sources).toEqual(["faq-flash/channel-mode-matrix", "faq-flash/application-limits", "faq-flash/native-vs-general-h5"]);
  });

  test("all of the table, where the channel is not in it any more", () => {
    const gone = { ...newest, channels: newest.channels.filter(({ id }) => id !== "native-h5") };
    const drift = driftOn(eligible, { ...flashIsNewest, editions: [...flashIsNewest.editions.slice(0, -1), gone] });
    expect(drift?.modes).toEqual(["light", "digits", "light-digits"].map((mode) => ({ mode, there: null })));
    expect(drift?.sources).toEqual([...new Set(gone.channels.flatMap(({ modes }) => modes.sources))]);
  });

  test("nothing is told in the newest edition itself", () => {
    expect(driftOn({ ...eligible, edition: newest.id })).toBeUndefined();
  });

  test("the notice has no sentences of its own and stands on the first page", () => {
    const { channels: told } = adviceOn({ channel: "native-h5", ...eligible });
    expect(told[0]?.notices[0]).toMatchObject({ code, parts: [], firstPage: true });
  });
});
