import { describe, expect, test } from "vitest";
import { gates } from "../../../src/engine/gates/index.ts";
import { requestOf } from "../../support/advising.ts";
import { edition } from "../../support/knowledge.ts";

const answersOf = (id: string, input: object) => gates.find((gate) => gate.id === id)?.answers(edition, requestOf(input));

describe("where all that a rule reads is given, there is nothing left to answer", () => {
  test.each<[string, object]>([
    ["matrix", {}],
    ["function", {}],
    ["camera", { camera: "front" }],
    ["industry", { industry: "dating" }],
    ["industry", { industry: "finance/bank" }],
    ["environment", { environment: "wechat" }],
    ["environment", { channel: "api" }], // a channel says where it runs
    ["wechat-version", { wechatVersion: "8" }],
  ])("%s, %j", (id, input) => expect(answersOf(id, input)).toEqual([]));
});

test.each<[string, object, object[]]>([
  ["camera", {}, [{ camera: "front" }, { camera: "rear" }]],
  ["industry", { industry: "government" }, [{ industry: "government/agency" }, { industry: "government/public-institution" }]],
  ["environment", {}, edition.environments.map(({ id }) => ({ environment: id }))],
])("else every value can be the answer: %s, %j", (id, input, answers) => expect(answersOf(id, input)).toEqual(answers));
