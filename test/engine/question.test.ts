import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ModeAdvice } from "../../src/domain/advice.ts";
import type { Question } from "../../src/domain/question.ts";
import { type Answers, type Request, withAnswers } from "../../src/domain/request.ts";
import { formatVersion } from "../../src/domain/version.ts";
import { advise } from "../../src/engine/advise.ts";
import { nextQuestion } from "../../src/engine/question.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";
import { requests } from "./requests.ts";

const questionAfter = (input: object, unknown: Question["field"][] = []) => nextQuestion(edition, requestOf(input), unknown);

describe("the next question is the first whose answer can still change a verdict", () => {
  test.each<[object, Question["field"][], string | undefined]>([
    [{}, [], "industry"],
    [{}, ["industry"], "channel"],
    [{ industry: "finance/bank" }, [], "channel"],
    [{ industry: "finance/bank" }, ["channel"], "environment"],
    // A category alone counts as an industry not given.
    [{ industry: "finance" }, [], "industry"],
    [{ industry: "finance", channel: "mini-program" }, [], "industry"],
    [{ industry: "finance", channel: "mini-program" }, ["industry"], "wechatVersion"],
    // While the version stays unknown, no bank or insurer is judged otherwise than finance as a whole.
    [{ industry: "finance", channel: "mini-program" }, ["wechatVersion"], "camera"],
    [{ industry: "finance", channel: "mini-program", wechatVersion: "5" }, [], undefined],
    [{ industry: "finance", channel: "api" }, [], "camera"],
    [{ industry: "finance", channel: "mini-program", wechatVersion: "8.0.50" }, [], "industry"],
    [{ channel: "api" }, [], "camera"],
    [{ channel: "mini-program", industry: "other" }, [], undefined],
    [{ channel: "mini-program", industry: "finance/bank" }, [], "wechatVersion"],
    [{ channel: "mini-program", industry: "finance/bank", wechatVersion: { ios: "6.7.2" } }, [], "wechatVersion"],
    [{ channel: "mini-program", industry: "finance/bank", wechatVersion: { ios: "6.7.2" }, os: "ios" }, [], "camera"],
    [{ channel: "mini-program", industry: "finance/bank", wechatVersion: "6.7.2" }, [], "camera"],
    [{ channel: "mini-program", industry: "finance/bank", wechatVersion: "6.7.2", camera: "rear" }, [], undefined],
    [{ channel: "mini-program", industry: "finance/bank", wechatVersion: "6.7.2", camera: "front" }, [], undefined],
    [{ channel: "pc-h5", mode: "light" }, [], undefined],
    [{ channel: "api", function: "photo-verification" }, [], undefined],
    [{ function: "photo-verification" }, [], "channel"],
    [{ environment: "wecom" }, [], "camera"],
    [{ camera: "rear" }, [], undefined],
  ])("%j, unknown %j: %s", (input, unknown, field) => expect(questionAfter(input, unknown)?.field).toBe(field));
});

describe("the versions are offered as the ranges between the minimums, the latest first", () => {
  const ranges = (input: object) =>
    questionAfter({ industry: "finance/bank", camera: "front", ...input })?.options.map(
      ({ range = {} }) => `${range.from ? formatVersion(range.from) : ""}…${range.before ? formatVersion(range.before) : ""}`,
    );

  test("for both systems", () => expect(ranges({ channel: "native-h5" })).toEqual(["6.7.2…", "6.5.6…6.7.2", "6.5.4…6.5.6", "…6.5.4"]));
  test("for Android", () => expect(ranges({ channel: "native-h5", os: "android" })).toEqual(["6.7.2…", "6.5.4…6.7.2", "…6.5.4"]));
  test("for iOS", () => expect(ranges({ channel: "native-h5", os: "ios" })).toEqual(["6.7.2…", "6.5.6…6.7.2", "…6.5.6"]));
});

describe("an option says what it would leave", () => {
  test("a channel: its own modes", () => {
    const options = questionAfter({ industry: "finance/bank" })?.options ?? [];
    expect(options.map(({ answers, leaves }) => [answers.channel, leaves])).toEqual([
      ["mini-program", { "mini-program": ["light", "digits", "light-digits"] }],
      ["native-h5", { "native-h5": ["light", "digits", "light-digits"] }],
      ["general-h5", { "general-h5": ["digits", "action", "silent"] }],
      ["standalone-h5", { "standalone-h5": ["digits", "action"] }],
      ["pc-h5", { "pc-h5": ["action"] }],
      ["app-sdk", { "app-sdk": ["light", "digits", "action"] }],
      ["api", { api: ["digits", "action", "silent"] }],
    ]);
  });

  test("a version: where a mode is left on some systems alone, on which", () => {
    const options = questionAfter({ channel: "native-h5", industry: "finance/bank" })?.options ?? [];
    expect(options.map(({ leaves, onlyOn }) => [leaves["native-h5"], onlyOn?.["native-h5"]])).toEqual([
      [["light", "digits", "light-digits"], undefined],
      [["digits"], undefined],
      [["digits"], { digits: ["android"] }],
      [undefined, undefined],
    ]);
  });

  test("the rear camera: nothing", () => {
    const options = questionAfter({ channel: "api" })?.options ?? [];
    expect(options.map(({ answers, leaves }) => [answers.camera, leaves])).toEqual([
      ["front", { api: ["digits", "action", "silent"] }],
      ["rear", {}],
    ]);
  });
});

describe("at most so many questions follow", () => {
  test.each([
    [{}, 5],
    [{ industry: "finance/bank" }, 4],
    [{ channel: "mini-program" }, 3],
    [{ channel: "mini-program", industry: "finance/bank" }, 2],
    [{ channel: "general-h5" }, 1],
  ])("%j: %i", (input, atMost) => expect(questionAfter(input)?.atMost).toBe(atMost));
});

/** Follows one way through the questions: each number picks an option, or the answer "not known" after the last. */
function walk(start: Request, picks: Iterable<number>): { asked: Question[]; end: Request; unknown: Question["field"][] } {
  const asked: Question[] = [];
  const unknown: Question["field"][] = [];
  let request = start;
  for (const pick of picks) {
    const question = nextQuestion(edition, request, unknown);
    if (question === undefined) break;
    asked.push(question);
    const option = question.options[pick % (question.options.length + 1)];
    if (option === undefined) unknown.push(question.field);
    else request = withAnswers(request, option.answers);
  }
  return { asked, end: request, unknown };
}

const picks = fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 });

describe("on any way through the questions", () => {
  const onAnyWay = (law: (way: ReturnType<typeof walk>) => void, numRuns = 150) =>
    fc.assert(
      fc.property(requests, picks, (request, numbers) => {
        law(walk(request, numbers));
      }),
      { numRuns },
    );

  test("no field is asked for twice", () =>
    onAnyWay(({ asked }) => expect(new Set(asked.map(({ field }) => field)).size).toBe(asked.length)));

  test("`atMost` is kept, and falls with every question", () =>
    onAnyWay(({ asked }) => {
      for (const [index, { atMost }] of asked.entries()) {
        expect(asked.length - index).toBeLessThanOrEqual(atMost);
        expect(atMost).toBeLessThan(asked[index - 1]?.atMost ?? Number.POSITIVE_INFINITY);
      }
    }));

  test("they end where nothing that is known how to ask can change a verdict", () =>
    onAnyWay(({ end, unknown }) => {
      expect(nextQuestion(edition, end, unknown)).toBeUndefined();
      const { missing } = advise(knowledge, end);
      expect(missing.filter((field) => field !== "environment" && !isAmong(unknown, field))).toEqual([]);
    }));

  test("each has a source, and its options leave what the advice on that answer leaves", () =>
    fc.assert(
      fc.property(requests, (request) => {
        const question = nextQuestion(edition, request);
        expect(question?.sources()).not.toEqual([]);
        for (const { answers, leaves, onlyOn } of question?.options ?? []) {
          expect(leaves).toEqual(openAfter(request, answers));
          expect(onlyOn ?? {}).toEqual(partlyOpenAfter(request, answers));
        }
      }),
      { numRuns: 60 },
    ));
});

const isAmong = (fields: readonly string[], field: string): boolean => fields.includes(field);

/** The modes that are not ruled out, by channel; where one mode is wanted, of that one alone. */
function openAfter(request: Request, answers: Answers): Record<string, string[]> {
  const { channels } = advise(knowledge, withAnswers(request, answers));
  const isOpen = ({ mode, verdict }: ModeAdvice) => verdict !== "unsupported" && (request.mode ?? mode) === mode;
  const open = channels.map(({ channel, modes }) => [channel, modes.filter(isOpen).map(({ mode }) => mode)] as const);
  return Object.fromEntries(open.filter(([, modes]) => modes.length > 0));
}

/** Of these modes the ones that the version refuses on some systems, with the systems that it does not refuse. */
function partlyOpenAfter(request: Request, answers: Answers): Record<string, Record<string, string[]>> {
  const open = openAfter(request, answers);
  const partly = advise(knowledge, withAnswers(request, answers)).channels.map(({ channel, modes }) => {
    const told = modes
      .filter(({ mode, systems }) => open[channel]?.includes(mode) && Object.values(systems ?? {}).includes("unsupported"))
      .map(({ mode, systems = {} }) => [mode, Object.keys(systems).filter((os) => systems[os] !== "unsupported")] as const);
    return [channel, Object.fromEntries(told)] as const;
  });
  return Object.fromEntries(partly.filter(([, modes]) => Object.keys(modes).length > 0));
}

test("there is a way on which as many questions are asked as announced", () => {
  const longest = (request: Request, unknown: Question["field"][] = []): number => {
    const question = nextQuestion(edition, request, unknown);
    if (question === undefined) return 0;
    const answered = question.options.map(({ answers }) => longest(withAnswers(request, answers), unknown));
    return 1 + Math.max(longest(request, [...unknown, question.field]), ...answered);
  };
  const start = requestOf({ industry: "finance/bank" });
  expect(longest(start)).toBe(nextQuestion(edition, start)?.atMost);
});

describe("a question cites what says that its answer matters, each source once", () => {
  test.each<[object, Question["field"][], string[]]>([
    [{ channel: "native-h5" }, [], ["mini-program-rejected", "native-h5-mini-program-requirements", "dating-industry"]],
    [{ channel: "native-h5", industry: "finance/bank" }, [], ["wechat-version"]],
    [{ channel: "api" }, [], ["rear-camera", "saas-vs-paas"]],
    [{ industry: "finance/bank" }, [], ["channel-mode-matrix"]],
    [
      { industry: "finance/bank" },
      ["channel"],
      ["native-h5-mini-program-requirements", "outside-wechat", "wecom", "pc-support", "supported-channels", "saas-vs-paas"],
    ],
  ])("%j, unknown %j: %j", (input, unknown, sources) => {
    expect(questionAfter(input, unknown)?.sources()).toEqual(sources.map((source) => `faq-classic/${source}`));
  });
});
