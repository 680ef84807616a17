import { describe, expect, test } from "vitest";
import type { Edition, When } from "../../src/domain/knowledge.ts";
import { guidanceIn } from "../../src/engine/guidance.ts";
import { requestOf } from "../support/advising.ts";
import { edition as classic, knowledge } from "../support/knowledge.ts";
import { all, combinations } from "../support/oracle/spaces.ts";

/** What was gathered for one request must not be told to another that a condition tells apart. */
function agreesWithGatheredAnew(edition: Edition, inputs: Iterable<object>): void {
  const kept = guidanceIn(knowledge, edition);
  for (const input of inputs) {
    const request = requestOf(input);
    for (const channel of edition.channels)
      expect(kept(request, channel), `${channel.id} ${JSON.stringify(input)}`).toEqual(guidanceIn(knowledge, edition)(request, channel));
  }
}

describe.each(knowledge.editions)("in $id every request gets the steps and notices that it gets alone", (edition) => {
  const modes = [undefined, ...edition.modes.map(({ id }) => id)];

  test.each<[string, Parameters<typeof combinations>[0]]>([
    ["industry and function", { industry: all.industry, function: all.function }],
    ["environment and function", { environment: all.environment, function: all.function }],
    ["mode and environment", { mode: modes, environment: all.environment }],
  ])("whatever the %s", (_, axes) => agreesWithGatheredAnew(edition, combinations({ ...axes, edition: [edition.id] })));
});

describe("so it is where few conditions name anything", () => {
  const [step] = classic.steps;
  const text = { zh: "一句话。", en: "A sentence." };
  const point = (when: When) => ({ text, when, sources: [], inferred: false });
  const whens: When[] = [{ environment: ["wechat"] }, { environment: ["wecom"] }];
  const bare = { ...classic, steps: [], notices: [], channels: classic.channels.map((channel) => ({ ...channel, integration: [] })) };
  const requests = all.environment.map((environment) => (environment === undefined ? {} : { environment }));

  test("points of a step", () => {
    if (step === undefined) throw new Error("there is no step");
    agreesWithGatheredAnew({ ...bare, steps: [{ ...step, when: {}, more: whens.map(point) }] }, requests);
  });

  test("steps", () => {
    if (step === undefined) throw new Error("there is no step");
    const steps = whens.map((when) => ({ ...step, when, title: { ...step.title } }));
    agreesWithGatheredAnew({ ...bare, steps }, requests);
  });

  test.each<[string, Partial<Edition>]>([
    ["the first page of a notice", { notices: [{ code: "a", when: {}, parts: [point({})], firstPage: { environment: ["wecom"] } }] }],
    ["sentences of a notice", { notices: [{ code: "a", when: {}, parts: whens.map(point) }] }],
    ["notices", { notices: whens.map((when) => ({ code: "a", when, parts: [point({})] })) }],
  ])("%s", (_, own) => agreesWithGatheredAnew({ ...bare, ...own }, requests));
});

test("those that come out alike are the same object, for what they say to be made once", () => {
  const [kept, channel] = [guidanceIn(knowledge, classic), classic.channels[0]];
  if (channel === undefined) throw new Error("there is no channel");
  const [first, second] = ["finance/fund", "finance/trust"].map((industry) => kept(requestOf({ industry }), channel));
  expect(first?.steps).toBe(second?.steps);
  expect(first?.notices).toBe(second?.notices);
});
