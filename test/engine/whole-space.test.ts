import { describe, expect, test } from "vitest";
import { judgedAnew, requestOf } from "../support/advising.ts";
import { edition } from "../support/knowledge.ts";
import { channels, limited, type OracleChannel } from "../support/oracle/faq.ts";
import { type Asked, channelLevels, inputOf, names } from "../support/oracle/judge.ts";
import { type Axes, all, combinations, industryKinds, versionsAroundMinimums } from "../support/oracle/spaces.ts";

/**
 * Every verdict over the whole decision space, against an oracle that was written by hand and knows neither `data/` nor
 * the engine. A field has representatives, one for each way in which its rule can turn out, only where all of its
 * values are tried elsewhere in this file.
 */
describe.each(channels)("in %s the engine judges as the oracle does", (channel) => {
  const versions = limited.includes(channel) ? versionsAroundMinimums : [undefined, "6.5.3"];
  const few = limited.includes(channel) ? [undefined, "6.5.5", "6.7.2"] : [undefined];

  test("every version on either system, with every kind of industry, place, camera and function", () =>
    agreesOn(channel, { ...all, industry: industryKinds, android: versions, ios: versions, mode: [undefined] }));

  test("every wanted mode, with every kind of industry, version, place, camera and function", () =>
    agreesOn(channel, { ...all, industry: industryKinds, android: few, ios: few, os: [undefined, "ios"] }));

  test("every industry, with every kind of version, place, camera and function", () =>
    agreesOn(channel, { ...all, android: few, ios: few, os: [undefined], function: [undefined, "photo-verification"], mode: [undefined] }));
});

function agreesOn(channel: OracleChannel, axes: Partial<Axes>): void {
  const definition = edition.channels.find(({ id }) => id === channel);
  if (definition === undefined) throw new Error(`the edition has no channel ${channel}`);
  const differences: unknown[] = [];
  let tried = 0;
  for (const asked of combinations(axes)) {
    tried++;
    const { verdict, modes } = judgedAnew(edition, requestOf(inputOf(asked)), definition);
    const told = [verdict, ...modes.map((mode) => mode.verdict)].join();
    const expected = expectedVerdicts(asked, channel);
    if (told !== expected) differences.push({ asked, told, expected });
  }
  expect(differences.slice(0, 5)).toEqual([]);
  expect(tried).toBe(Object.values(axes).reduce((product, values) => product * values.length, 1));
}

function expectedVerdicts(asked: Asked, channel: OracleChannel): string {
  const { level, modes } = channelLevels(asked, channel);
  return [level, ...modes].map((item) => names[item]).join();
}
