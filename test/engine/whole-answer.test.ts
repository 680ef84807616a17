import { describe, expect, test } from "vitest";
import type { Advice } from "../../src/domain/advice.ts";
import { formatVersion } from "../../src/domain/version.ts";
import { adviceOn } from "../support/advising.ts";
import { alternatives, missing, rank, unlocks } from "../support/oracle/consequences.ts";
import { channels } from "../support/oracle/faq.ts";
import { type Asked, answerLevels, best, inputOf, names } from "../support/oracle/judge.ts";
import { all, combinations, industryKinds, sample, versionKinds } from "../support/oracle/spaces.ts";

/** All that follows from the verdicts, found again by trying everything out. */
describe("verdicts, ranking, alternatives, missing and unlocks are what trying everything finds", () => {
  const anyChannel = [undefined, ...channels];

  test("for 20,000 requests from everywhere", () => agreesOn(sample({ ...all, channel: anyChannel }, 20_000, 1)));

  test("for 2,000 requests that leave more open", () => {
    const open = {
      ...all,
      channel: anyChannel,
      function: [undefined],
      camera: [undefined, "front"],
      mode: [undefined, undefined, "digits"],
    };
    agreesOn(sample(open, 2_000, 2));
  });

  test.each(["mini-program", "native-h5", "general-h5", "api"])("for every kind of industry, version, system and camera in %s", (channel) =>
    agreesOn(
      combinations({
        channel: [channel],
        industry: industryKinds,
        android: versionKinds,
        ios: versionKinds,
        os: all.os,
        camera: all.camera,
      }),
    ),
  );

  test("for every industry, place and camera without a channel", () =>
    agreesOn(combinations({ industry: all.industry, environment: all.environment, camera: all.camera })));
});

function agreesOn(space: Iterable<Asked>): void {
  const differences: unknown[] = [];
  for (const asked of space) {
    const told = summaryOf(adviceOn(inputOf(asked)));
    const expected = expectedSummary(asked);
    if (JSON.stringify(told) !== JSON.stringify(expected)) differences.push({ asked, told, expected });
  }
  expect(differences.slice(0, 3)).toEqual([]);
}

function summaryOf({ verdict, channels, alternatives, missing }: Advice) {
  return {
    verdict,
    channels: channels.map((item) => ({
      channel: item.channel,
      verdict: item.verdict,
      modes: item.modes.map((mode) => mode.verdict),
      unlocks: item.unlocks.map(({ set, modes }) => ({ set: written(set), modes })),
    })),
    alternatives,
    missing,
  };
}

function written({ camera, wechatVersion }: Advice["channels"][number]["unlocks"][number]["set"]) {
  const versions = Object.entries(wechatVersion ?? {}).map(([os, version]) => [os, version && formatVersion(version)]);
  return { ...(camera && { camera }), ...(wechatVersion && { wechatVersion: Object.fromEntries(versions) }) };
}

function expectedSummary(asked: Asked) {
  const answer = answerLevels(asked);
  const channels = rank(answer).flatMap((id) => answer.filter(({ channel }) => channel === id));
  return {
    verdict: names[best(answer)],
    channels: channels.map(({ channel, level, modes }) => ({
      channel,
      verdict: names[level],
      modes: modes.map((mode) => names[mode]),
      unlocks: unlocks(asked, channel),
    })),
    alternatives: alternatives(asked),
    missing: missing(asked),
  };
}
