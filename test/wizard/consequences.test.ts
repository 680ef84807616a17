import { describe, expect, test } from "vitest";
import type { AskedField } from "../../src/domain/question.ts";
import { nextQuestion } from "../../src/engine/question.ts";
import { consequencesIn, consequencesOf } from "../../src/wizard/consequences.ts";
import { dialogueFor } from "../../src/wizard/dialogue.ts";
import { change, reply } from "../../src/wizard/moves.ts";
import type { Reply } from "../../src/wizard/reply.ts";
import { addedPage } from "../../src/wizard/review-page.ts";
import { type AddedField, begin, type Session } from "../../src/wizard/session.ts";
import { turnOf } from "../../src/wizard/turn.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

/** Replies to question after question with the place of an option. */
const answering = (from: Session, places: readonly number[]): Session =>
  places.reduce<Session>((session, place) => {
    const option = turnOf(session)?.question.options[place];
    if (option === undefined) throw new Error("no such option");
    return reply(session, { kind: "option", ...option });
  }, from);

/** What stands beside the choices of the next question. */
function toldBeside(input: object, language: "en" | "zh", os?: string) {
  const question = nextQuestion(edition, requestOf({ industry: "finance/bank", ...input }));
  if (question === undefined) throw new Error("nothing is asked");
  return consequencesOf(dialogueFor(knowledge, edition, language), question.options, os);
}

describe("a choice says what it leaves, and what of that on one system alone", () => {
  test.each<[string, object, string[], string[]]>([
    [
      "modes, where one channel is in question",
      { channel: "native-h5" },
      ["leaves light, digits, light+digits", "leaves digits", "leaves digits on Android only", "nothing would work"],
      ["可选：光线、数字、光线+数字", "可选：数字", "仅 Android 可选：数字", "都不可用"],
    ],
    [
      "what works everywhere first",
      { channel: "native-h5", wechatVersion: { android: "6.8" } },
      [
        "leaves light, digits, light+digits",
        "leaves digits; light, light+digits on Android only",
        "leaves light, digits, light+digits on Android only",
      ],
      ["可选：光线、数字、光线+数字", "可选：数字；仅 Android：光线、光线+数字", "仅 Android 可选：光线、数字、光线+数字"],
    ],
    [
      "on the pages after it too",
      { channel: "mini-program", wechatVersion: "6.5.5" },
      ["leaves digits on Android only", "nothing would work"],
      ["仅 Android 可选：数字", "都不可用"],
    ],
    [
      "nothing of systems that are not asked about",
      { channel: "mini-program", wechatVersion: "6.5.5", os: "android" },
      ["leaves digits", "nothing would work"],
      ["可选：数字", "都不可用"],
    ],
    [
      "channels, where several are in question",
      { environment: "wechat" },
      [
        "leaves 4 of 7 channels",
        "leaves 4 of 7 channels, some with fewer modes",
        "leaves 4 of 7 channels, in part on Android only",
        "leaves only WeChat general H5 and the API",
      ],
      [
        "7 个渠道中还剩 4 个可选",
        "7 个渠道中还剩 4 个可选，部分模式除外",
        "7 个渠道中还剩 4 个可选，部分仅限 Android",
        "只剩微信普通 H5、API",
      ],
    ],
  ])("%s", (_, input, english, chinese) => {
    expect(toldBeside(input, "en")).toEqual(english);
    expect(toldBeside(input, "zh")).toEqual(chinese);
  });

  test.each([
    ["channels", {}, "leaves 5 of 7 channels"],
    ["modes of one channel", { channel: "mini-program" }, "nothing would work"],
    ["channels of one place", { environment: "wechat" }, "leaves only WeChat general H5 and the API"],
  ])("or nothing, as others beside it, where it rules nothing out: the few that do stand out (%s)", (_, input, told) => {
    const beside = toldBeside({ industry: undefined, ...input }, "en");
    expect(beside.slice(0, -2)).toEqual(beside.slice(0, -2).fill(undefined));
    expect(beside.slice(-2)).toEqual([told, told]);
  });

  test("where the systems are asked about one by one, nothing works on this one", () => {
    const input = { channel: "native-h5", os: "ios" };
    expect(toldBeside(input, "en", "ios").at(-1)).toBe("nothing would work on iOS");
    expect(toldBeside(input, "zh", "ios").at(-1)).toBe("iOS 上都不可用");
  });
});

describe("what hangs on something that is not known is told so beside what is left, and nothing of what is ruled out", () => {
  const unknown = { kind: "unknown" } as const;
  test.each<[string, object, Reply[], string[], string[]]>([
    [
      "the industry, of channels that limit it",
      {},
      [unknown],
      [
        "leaves light, digits, light+digits; depends on the industry",
        "leaves light, digits, light+digits; depends on the industry",
        "leaves digits, action, silent",
      ],
      ["可选：光线、数字、光线+数字，还要看行业", "可选：光线、数字、光线+数字，还要看行业", "可选：数字、动作、静默"],
    ],
    [
      "with the version",
      { channel: "native-h5" },
      [unknown, unknown],
      ["leaves light, digits, light+digits; depends on the industry and lowest WeChat version", "nothing would work"],
      ["可选：光线、数字、光线+数字，还要看行业和最低微信版本", "都不可用"],
    ],
    [
      "or the version alone",
      { industry: "finance/bank", channel: "native-h5" },
      [unknown],
      ["leaves light, digits, light+digits; depends on the lowest WeChat version", "nothing would work"],
      ["可选：光线、数字、光线+数字，还要看最低微信版本", "都不可用"],
    ],
  ])("%s", (_, input, replies, english, chinese) => {
    const session = replies.reduce(reply, begin(edition, requestOf(input)));
    const { question } = turnOf(session) ?? {};
    if (question === undefined) throw new Error("nothing is asked");
    const told = (language: "en" | "zh") =>
      consequencesIn(dialogueFor(knowledge, edition, language), session, question).slice(0, english.length);
    expect(told("en")).toEqual(english);
    expect(told("zh")).toEqual(chinese);
  });
});

describe("where an answer is changed, its choices say what they leave beside the answers that stay, those after it too", () => {
  const insurer = 3;
  const oldest = 2;
  /** An insurer, the mini program, WeChat 6.5.4 or later. */
  const replied = answering(begin(edition, requestOf({})), [insurer, 0, oldest]);
  const rear = answering(replied, [1]);
  const unsure = reply(answering(begin(edition, requestOf({})), [insurer, 0]), { kind: "unknown" });
  const compared = answering(reply(answering(begin(edition, requestOf({})), [insurer]), { kind: "unknown" }), [1]);
  test.each<[string, Session, AskedField, (string | undefined)[]]>([
    [
      "the channel",
      replied,
      "channel",
      ["leaves digits on Android only", "leaves digits on Android only", "leaves digits, action, silent"],
    ],
    ["the industry", replied, "industry", ["leaves digits on Android only"]],
    [
      "what is not known",
      unsure,
      "channel",
      [
        "leaves light, digits, light+digits; depends on the lowest WeChat version",
        "leaves light, digits, light+digits; depends on the lowest WeChat version",
        "leaves digits, action, silent",
      ],
    ],
    ["nothing where another answer leaves nothing", rear, "wechatVersion", [undefined, undefined, undefined, undefined]],
    ["not where the users are, for a channel says it", compared, "channel", ["leaves light, digits, light+digits"]],
  ])("%s", (_, session, field, told) => {
    const changing = change(session, field);
    const { question } = turnOf(changing) ?? {};
    if (question === undefined) throw new Error("nothing is asked");
    expect(consequencesIn(dialogueFor(knowledge, edition, "en"), changing, question).slice(0, told.length)).toEqual(told);
  });
});

describe("a mode, function or system that is added at the review says what is left of the channels", () => {
  const toldOf = (field: AddedField, input: object) => {
    const session = begin(edition, requestOf({ industry: "finance/bank", camera: "front", ...input }));
    return addedPage(dialogueFor(knowledge, edition, "en"), session, field).choices.map(({ label, detail }) => [label, detail]);
  };
  test.each<[string, AddedField, object, string[][]]>([
    [
      "nothing of one that is left",
      "mode",
      { channel: "mini-program" },
      [
        ["Any", ""],
        ["light", ""],
        ["digits", ""],
        ["light+digits", ""],
        ["action", "nothing would work"],
        ["silent", "nothing would work"],
      ],
    ],
    [
      "how many are left of several, few of them by name",
      "function",
      { environment: "wechat" },
      [
        ["Any", "leaves 4 of 7 channels"],
        ["liveness verification", "leaves 4 of 7 channels"],
        ["liveness comparison", "leaves 4 of 7 channels"],
        ["photo verification", "leaves only the API"],
      ],
    ],
    [
      "with what else was added",
      "function",
      { channel: "api", mode: "digits" },
      [
        ["Any", ""],
        ["liveness verification", ""],
        ["liveness comparison", ""],
        ["photo verification", "nothing would work"],
      ],
    ],
    [
      "as the versions have it",
      "os",
      { channel: "mini-program", wechatVersion: "6.5.5" },
      [
        ["Any", ""],
        ["Android", ""],
        ["iOS", "nothing would work"],
      ],
    ],
  ])("%s", (_, field, input, told) => expect(toldOf(field, input)).toEqual(told));
});
