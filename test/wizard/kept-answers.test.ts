import { describe, expect, test } from "vitest";
import { advise } from "../../src/engine/advise.ts";
import { change, reply, setAdded } from "../../src/wizard/moves.ts";
import type { Reply } from "../../src/wizard/reply.ts";
import { begin, requestOf, type Session } from "../../src/wizard/session.ts";
import { summaryOf } from "../../src/wizard/summary.ts";
import { turnOf } from "../../src/wizard/turn.ts";
import { requestOf as parsed } from "../support/advising.ts";
import { edition, knowledge } from "../support/knowledge.ts";

/** Replies to question after question: with the place of an option, or with a reply. */
const replied = (from: Session, ...replies: (number | Reply)[]): Session =>
  replies.reduce<Session>((session, given) => {
    const option = typeof given === "number" ? turnOf(session)?.question.options[given] : undefined;
    return reply(session, option === undefined ? (given as Reply) : { kind: "option", ...option });
  }, from);

const states = (session: Session) => Object.fromEntries(summaryOf(session).rows.map(({ field, state }) => [field, state]));
const fieldsOf = (session: Session) =>
  Object.entries(requestOf(session))
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field)
    .sort();

const start = begin(edition, parsed({}));
const bank = 2;
const miniProgram = 0;
/** A bank, the mini program, the newest versions, the front camera. */
const answered = replied(start, bank, miniProgram, 0, 0);

describe("what was answered is kept where it changes nothing any more", () => {
  test.each([
    ["a mode that the channel does not offer", setAdded(answered, "mode", "silent"), "replied"],
    [
      "a function and a mode that go together nowhere",
      setAdded(setAdded(answered, "function", "photo-verification"), "mode", "silent"),
      "idle",
    ],
  ])("%s", (_, session, channel) => {
    expect(states(session)).toEqual({ industry: "idle", channel, environment: "notAsked", wechatVersion: "idle", camera: "idle" });
    expect(requestOf(session)).toMatchObject({ industry: "finance/bank", channel: "mini-program", camera: "front" });
    expect(requestOf(session).wechatVersion).toEqual(requestOf(answered).wechatVersion);
  });

  test("a version that the next channel does not look at, one for each system too", () => {
    const single = (os: string, version: readonly number[]): Reply => ({ kind: "exact", answers: { wechatVersion: { [os]: version } } });
    const systems = { android: single("android", [6, 6]), ios: { kind: "unknown" } as const };
    const bySystem = replied(start, bank, miniProgram, { kind: "bySystem", systems }, 0);
    const elsewhere = replied(change(bySystem, "channel"), 4);
    expect(states(elsewhere)).toMatchObject({ channel: "replied", wechatVersion: "idle" });
    expect(requestOf(elsewhere)).toMatchObject({ channel: "pc-h5", wechatVersion: { android: [6, 6] } });
  });

  test("but not where the users are, once a channel is chosen, nor that something is not known", () => {
    const unknown = { kind: "unknown" } as const;
    const byPlace = replied(start, bank, unknown, 0, unknown, 0);
    expect(states(byPlace)).toMatchObject({ channel: "unknown", environment: "replied", wechatVersion: "unknown" });
    const chosen = replied(change(byPlace, "channel"), 4);
    expect(states(chosen)).toMatchObject({ channel: "replied", environment: "notAsked", wechatVersion: "notAsked" });
    expect(fieldsOf(chosen)).toEqual(["camera", "channel", "edition", "industry", "language"]);
  });
});

test("no verdict hangs on what is kept so", () => {
  const wishes = edition.functions.flatMap(({ id }) => [undefined, ...edition.modes].map((mode) => [id, mode?.id] as const));
  for (const [wantedFunction, mode] of wishes) {
    for (const channel of edition.channels.keys()) {
      const wished = setAdded(setAdded(answered, "function", wantedFunction), "mode", mode);
      const session = replied(change(wished, "channel"), channel);
      const { request, rows } = summaryOf(session);
      const idle = rows.filter(({ state, field }) => state === "idle" && field !== "channel").map(({ field }) => [field, undefined]);
      const verdicts = (asked: typeof request) => advise(knowledge, asked).channels.map((one) => [one.channel, one.verdict]);
      expect(verdicts(request)).toEqual(verdicts({ ...request, ...Object.fromEntries(idle) }));
    }
  }
});
