import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerShape } from "../../src/contract/answer-shape.ts";
import type { Advice, ChannelAdvice } from "../../src/domain/advice.ts";
import { phases } from "../../src/domain/knowledge.ts";
import { type Answers, type Request, withAnswers } from "../../src/domain/request.ts";
import { compareVerdicts, highest, lowest } from "../../src/domain/verdict.ts";
import { advise } from "../../src/engine/advise.ts";
import { answerOf } from "../../src/wording/answer.ts";
import { commandFor } from "../../src/wording/command-line.ts";
import { speechIn } from "../../src/wording/speech.ts";
import { requestOf } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";
import { everyAnswer, requests } from "./requests.ts";

const always = (law: (request: Request, advice: Advice) => void, numRuns = 500) =>
  fc.assert(
    fc.property(requests, (request) => {
      law(request, advise(knowledge, request));
    }),
    { numRuns },
  );

const forEveryChannel = (law: (channel: ChannelAdvice, request: Request) => void) =>
  always((request, { channels }) => {
    for (const channel of channels) law(channel, request);
  });

/** Every verdict by channel and mode; `*` is the channel's own. */
function verdictsIn({ channels }: Advice): Map<string, ChannelAdvice["verdict"]> {
  const entries = channels.flatMap(({ channel, verdict, modes }) => [
    [`${channel} *`, verdict] as const,
    ...modes.map((item) => [`${channel} ${item.mode}`, item.verdict] as const),
  ]);
  return new Map(entries);
}

describe("verdicts", () => {
  test("a mode's is the lowest over the gates", () =>
    always((_, { channels, trace }) => {
      for (const { channel, modes } of channels)
        for (const { mode, verdict } of modes) expect(verdict).toBe(lowest(trace(channel, mode).map((gate) => gate.verdict)));
    }));

  test("a channel's is the highest among its modes, or that of the wanted mode, where liveness is checked", () =>
    forEveryChannel(({ verdict, modes }, request) => {
      if (request.function === "photo-verification") return;
      const candidates = modes.filter(({ mode }) => request.mode === undefined || mode === request.mode);
      expect(verdict).toBe(highest(candidates.map((mode) => mode.verdict)));
    }));

  test("the answer's is the highest among its channels", () =>
    always((_, { verdict, channels }) => expect(verdict).toBe(highest(channels.map((channel) => channel.verdict)))));

  test("saying more never turns unsupported into supported", () =>
    fc.assert(
      fc.property(requests, requests, (request, { function: _, ...other }) => {
        const wechatVersion = { ...other.wechatVersion, ...request.wechatVersion };
        const more = { ...other, ...request, ...(Object.keys(wechatVersion).length > 0 && { wechatVersion }) };
        const before = verdictsIn(advise(knowledge, request));
        for (const [place, verdict] of verdictsIn(advise(knowledge, more))) {
          if (before.get(place) === "unsupported") expect(verdict, place).toBe("unsupported");
        }
      }),
      { numRuns: 1_000 },
    ));

  test("every verdict that is not `supported` has a reason", () =>
    forEveryChannel(({ verdict, reasons, modes }) => {
      for (const item of [{ verdict, reasons }, ...modes]) if (item.verdict !== "supported") expect(item.reasons).not.toEqual([]);
    }));

  test("a request is left as it was, and asked twice gives the same advice", () =>
    always((request, advice) => {
      const before = JSON.stringify(request);
      expect(JSON.stringify(advise(knowledge, request))).toBe(JSON.stringify(advice));
      expect(JSON.stringify(request)).toBe(before);
    }, 100));
});

describe("unlocks", () => {
  const supportedWith = (request: Request, channel: string, set: Answers): string[] => {
    const [advice] = advise(knowledge, { ...withAnswers(request, set), channel }).channels;
    return (advice?.modes ?? []).filter(({ verdict }) => verdict === "supported").map(({ mode }) => mode);
  };

  test("sound: with what they set, all their modes are supported", () =>
    forEveryChannel(({ channel, unlocks }, request) => {
      for (const { set, modes } of unlocks) expect(supportedWith(request, channel, set)).toEqual(expect.arrayContaining(modes));
    }));

  test("minimal: without any part of it, none of their modes is", () =>
    forEveryChannel(({ channel, unlocks }, request) => {
      for (const { set, modes } of unlocks) {
        for (const less of withoutOnePart(set)) {
          const open = supportedWith(request, channel, less);
          expect(modes.filter((mode) => open.includes(mode))).toEqual([]);
        }
      }
    }));

  test("complete: a mode that other devices would open is in exactly one", () =>
    forEveryChannel(({ channel, modes, unlocks }, request) => {
      const opened = supportedWith(request, channel, { camera: "front", wechatVersion: { android: "latest", ios: "latest" } });
      const closed = modes.filter(({ verdict }) => verdict !== "supported").map(({ mode }) => mode);
      const expected = closed.filter((mode) => opened.includes(mode));
      expect(unlocks.flatMap((unlock) => unlock.modes).sort()).toEqual(expected.sort());
    }));

  test("a version to set is one of the minimums, of a judged system", () =>
    forEveryChannel(({ unlocks, modes }, request) => {
      for (const { set, modes: opened } of unlocks) {
        for (const [os, version] of Object.entries(set.wechatVersion ?? {})) {
          expect(request.os ?? os).toBe(os);
          for (const mode of opened) expect(modes.find((item) => item.mode === mode)?.minimumWeChat?.[os]).toEqual(version);
        }
      }
    }));
});

/** The change without its camera, and without each of its versions. */
function withoutOnePart({ camera, wechatVersion = {} }: Answers): Answers[] {
  const systems = Object.keys(wechatVersion);
  const without = systems.map((os) => Object.fromEntries(Object.entries(wechatVersion).filter(([other]) => other !== os)));
  return [
    ...(camera === undefined ? [] : [{ wechatVersion }]),
    ...without.map((versions) => ({ ...(camera !== undefined && { camera }), wechatVersion: versions })),
  ];
}

describe("missing", () => {
  test("names a field exactly where some answer to it changes a verdict", () =>
    always((request, advice) => {
      const before = verdictsIn(advice);
      const open = Object.entries(everyAnswer(edition)).filter(([, answers]) =>
        answers.filter((answer) => fillsGap(request, answer)).some((answer) => changesCounted(request, before, answer)),
      );
      expect([...advice.missing].sort()).toEqual(open.map(([field]) => field).sort());
    }, 60));
});

/** Whether the answer says only what the request leaves open. */
function fillsGap(request: Request, { industry, environment, camera }: Answers): boolean {
  if (industry !== undefined) return request.industry === undefined || industry.startsWith(`${request.industry}/`);
  if (environment !== undefined) return request.environment === undefined && request.channel === undefined;
  return camera === undefined || request.camera === undefined;
}

function changesCounted(request: Request, before: ReturnType<typeof verdictsIn>, answer: Answers): boolean {
  const { wechatVersion } = answer;
  // A version that was given stays: only the other system's is an answer.
  const more = wechatVersion === undefined ? answer : { wechatVersion: { ...wechatVersion, ...request.wechatVersion } };
  const after = verdictsIn(advise(knowledge, withAnswers(request, more)));
  return [...after].some(([place, verdict]) => (request.mode === undefined || place.endsWith(" *")) && before.get(place) !== verdict);
}

describe("channels", () => {
  test("are ranked by verdict, then supported modes, then conditional modes, then the table's order", () =>
    always((_, { channels }) => {
      const count = ({ modes }: ChannelAdvice, wanted: string) => modes.filter(({ verdict }) => verdict === wanted).length;
      const place = ({ channel }: ChannelAdvice) => edition.channels.findIndex(({ id }) => id === channel);
      for (const [index, worse] of channels.entries()) {
        const better = channels[index - 1];
        if (better === undefined) continue;
        const steps = [
          compareVerdicts(better.verdict, worse.verdict),
          count(better, "supported") - count(worse, "supported"),
          count(better, "conditional") - count(worse, "conditional"),
          place(worse) - place(better),
        ];
        expect(steps.find((step) => step !== 0)).toBeGreaterThan(0);
      }
    }));

  test("every alternative is another channel that is supported when asked about", () =>
    always((request, { alternatives, channels }) => {
      for (const channel of alternatives) {
        expect(channel).not.toBe(request.channel ?? channels[0]?.channel);
        expect(advise(knowledge, { ...request, channel }).verdict).toBe("supported");
      }
    }, 200));
});

describe("steps", () => {
  test("there are none where the channel is unsupported, and some where it is not", () =>
    forEveryChannel(({ verdict, steps }) => expect(steps.length > 0).toBe(verdict !== "unsupported")));

  test("they follow the order of the phases", () =>
    forEveryChannel(({ steps }) => {
      const order = steps.map(({ phase }) => phases.indexOf(phase));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }));

  test("a channel without industry limit needs neither qualification nor review", () =>
    forEveryChannel(({ channel, steps }) => {
      const limited = edition.channels.find(({ id }) => id === channel)?.industryLimit.value ?? false;
      if (!limited) expect(steps.filter(({ phase }) => phase === "qualify" || phase === "review")).toEqual([]);
    }));
});

describe("the answer in words", () => {
  const answerTo = (request: Request, verbose = false) =>
    answerOf(speechIn(knowledge, edition, request.language), advise(knowledge, request), "0.1.0", verbose);

  test("is plain JSON that says no more than its shape", () =>
    fc.assert(
      fc.property(requests, fc.boolean(), (request, verbose) => {
        const answer = answerTo(request, verbose);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answerShape.parse(answer)).toEqual(answer);
      }),
    ));

  test("cites for every reason, step and notice a source that exists, and lists exactly the cited", () =>
    always((request) => {
      const { channels, sources } = answerTo(request);
      const citing = channels.flatMap(({ reasons, modes, steps, notices }) => [
        ...reasons,
        ...modes.flatMap((mode) => mode.reasons),
        ...steps.flatMap((step) => [step, ...(step.more ?? [])]),
        ...notices,
      ]);
      for (const item of citing) expect(item.sources, JSON.stringify(item)).not.toEqual([]);
      expect(Object.keys(sources).sort()).toEqual([...new Set(citing.flatMap((item) => item.sources))].sort());
      for (const id of Object.keys(sources)) expect(knowledge.sources).toHaveProperty([id]);
    }));

  test("gives a command that means the same request", () =>
    always((request) => {
      const [program, ...words] = commandFor(request, knowledge.defaultEdition);
      expect(program).toBe("advisor");
      const again = requestOf(inputOf(words));
      expect(again).toEqual(request);
      expect(commandFor(again, knowledge.defaultEdition)).toEqual([program, ...words]);
    }));
});

/** The flags read back as JSON, by a reader that knows nothing but their names. */
function inputOf(words: readonly string[]): object {
  const flags = words.filter((word) => word !== "--no-input");
  const values = new Map<string, unknown>();
  const versions: Record<string, string> = {};
  for (let index = 0; index < flags.length; index += 2) {
    const [flag = "", value = ""] = flags.slice(index, index + 2);
    if (flag === "--wechat-version") Object.assign(versions, { android: value, ios: value });
    else if (flag.startsWith("--wechat-")) versions[flag.slice("--wechat-".length)] = value;
    else values.set(flag === "--lang" ? "language" : flag.slice("--".length), value);
  }
  return { ...Object.fromEntries(values), wechatVersion: versions };
}
