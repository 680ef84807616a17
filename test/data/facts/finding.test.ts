import { describe, expect, test } from "vitest";
import type { Knowledge } from "../../../src/domain/knowledge.ts";
import { knowledge } from "../../support/knowledge.ts";
import { type Change, changed } from "./change.ts";
import { deadAmong, undefendedAmong } from "./finding.ts";
import { kinds } from "./kinds.ts";
import { questionsOf } from "./questions.ts";
import { differencesIn } from "./stated/differences.ts";

/** Conditions by which the deeper steps to the channels in WeChat are told. */
const conditionsIn = (model: Knowledge): Change[] =>
  (kinds["who is told"]?.(model) ?? []).filter(({ path }) => path[1] === "rule-id" && path[2] === 0);

describe("a dead fact is found", () => {
  const doubled = { path: ["integration", "rule-id", 0, "when"], value: { channel: ["mini-program", "native-h5", "general-h5"] } };

  test("a condition that names all channels that are integrated in this way: without it the same are told", () => {
    const planted = changed(knowledge, doubled);
    const dead = deadAmong(conditionsIn(planted), planted, questionsOf(planted));
    expect(dead).toEqual([{ path: [...doubled.path, "channel"] }]);
  });

  test("what no answer reads", () => {
    const planted = changed(knowledge, { path: ["editions", 0, "camera", "colour"], value: "red" });
    const change = { path: ["editions", 0, "camera", "colour"], value: "blue" };
    expect(deadAmong([change], planted, questionsOf(planted))).toEqual([change]);
  });

  test("and of one that lives it is not said", () =>
    expect(deadAmong(conditionsIn(knowledge), knowledge, questionsOf(knowledge))).toEqual([]));
});

describe("an undefended fact is found", () => {
  const cap = { path: ["editions", 0, "channels", 0, "retryCap", "value"], value: 21 };

  test("one of which the tests say nothing", () => {
    const silentOnRetries: typeof differencesIn = function* (model, editions) {
      for (const sentence of differencesIn(model, editions)) if (!sentence.includes("retries")) yield sentence;
    };
    expect(undefendedAmong([cap], knowledge, silentOnRetries)).toEqual([cap]);
  });

  test("and of one that is defended it is not said", () => expect(undefendedAmong([cap], knowledge, differencesIn)).toEqual([]));
});

test("every change says one fact otherwise, and leaves the knowledge itself alone", () => {
  const whole = JSON.stringify(knowledge);
  for (const changesIn of Object.values(kinds))
    for (const change of changesIn(knowledge)) expect(changed(knowledge, change), JSON.stringify(change.path)).not.toEqual(knowledge);
  expect(JSON.stringify(knowledge)).toBe(whole);
}, 60_000);
