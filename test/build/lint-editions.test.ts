import { describe, expect, test } from "vitest";
import type { Data } from "../../src/build/data.ts";
import { editionChain } from "../../src/build/lint/edition-chain.ts";
import { environmentList } from "../../src/build/lint/environment-list.ts";
import { industryList } from "../../src/build/lint/industry-list.ts";
import { modeWithoutChannel } from "../../src/build/lint/mode-without-channel.ts";
import { staleQuestion } from "../../src/build/lint/stale-question.ts";
import { stepOrder } from "../../src/build/lint/step-order.ts";
import { classic, copyOfData, type Fault, findingsAfter } from "../support/faults.ts";
import { member } from "../support/member.ts";

const folder = "editions/faq-classic";

/** Data with these editions, each with the one that it follows. */
function chain(follows: Record<string, string | undefined>, defaults = ["a"]): Data {
  const data = copyOfData();
  const model = classic(data);
  const editions = Object.entries(follows).map(([id, before]) => {
    const { default: _default, follows: _follows, ...edition } = structuredClone(model.edition);
    const more = { ...(before && { follows: before }), ...(defaults.includes(id) && { default: true as const }) };
    return [id, { ...model, edition: { ...edition, ...more } }] as const;
  });
  return { ...data, editions: Object.fromEntries(editions) };
}

describe("the editions follow each other in one line", () => {
  test.each<[string, Record<string, string | undefined>]>([
    ["one alone", { a: undefined }],
    ["in any order of their folders", { a: "c", b: "a", c: undefined }],
  ])("%s", (_what, follows) => {
    expect(editionChain.check(chain(follows))).toEqual([]);
  });

  test.each<[string, Record<string, string | undefined>, [string, string][]]>([
    ["a gap", { a: undefined, b: "x" }, [["b", 'there is no edition "x"; name the one before this']]],
    ["two that are the oldest", { a: undefined, b: undefined }, [["b", "a is the oldest edition already; name the one before this"]]],
    ["a fork", { a: undefined, b: "a", c: "a" }, [["c", "b follows a already; let one follow the other"]]],
    [
      "a circle",
      { a: undefined, b: "c", c: "b" },
      ["b", "c"].map((id) => [id, "the editions follow each other in a circle; the oldest follows none"]),
    ],
  ])("%s", (_what, follows, expected) => {
    const findings = expected.map(([id, message]) => ({ file: `editions/${id}/edition.yaml`, at: "follows", message }));
    expect(editionChain.check(chain(follows))).toEqual(findings);
  });

  test("exactly one is the default", () => {
    expect(editionChain.check(chain({ a: undefined, b: "a" }, []))).toMatchObject([
      { message: expect.stringContaining("no edition is the default") },
    ]);
    expect(editionChain.check(chain({ a: undefined, b: "a" }, ["a", "b"]))).toMatchObject([
      { file: "editions/b/edition.yaml", at: "default" },
    ]);
  });
});

describe("a limited channel, and no other, has the grounds of its list", () => {
  test.each<[string, string, Fault]>([
    ["limited without", "add industryList", (_, { channels }) => delete member(channels, "native-h5").industryList],
    ["unlimited with", "delete its industryList", (_, { channels }) => (member(channels, "native-h5").industryLimit.value = false)],
  ])("%s", (_what, remedy, fault) => {
    const message = expect.stringContaining(remedy);
    expect(findingsAfter(fault, industryList)).toEqual([{ file: `${folder}/channels.yaml`, at: "native-h5 › industryList", message }]);
  });
});

test("every mode is offered by a channel", () => {
  const fault: Fault = (_, { channels }) => {
    for (const { modes } of Object.values(channels)) modes.value = modes.value.filter((mode) => mode !== "silent");
  };
  const message = "no channel offers this mode; add it to a channel's modes, or delete it here";
  expect(findingsAfter(fault, modeWithoutChannel)).toEqual([{ file: `${folder}/edition.yaml`, at: "modes › silent", message }]);
});

test("every edition has every environment", () => {
  const message = 'is missing; write "server: {}", or delete it from data/vocabulary/environments.yaml';
  expect(findingsAfter((_, { edition }) => delete edition.environments.server, environmentList)).toEqual([
    { file: `${folder}/edition.yaml`, at: "environments › server", message },
  ]);
});

test("steps stand in the order of their phases", () => {
  expect(findingsAfter((_, { steps }) => (member(steps, "collect-documents").phase = "integrate"), stepOrder)).toContainEqual({
    file: `${folder}/steps.yaml`,
    at: "upload-documents › phase",
    message: "qualify comes before integrate; move the step above collect-documents",
  });
});

test("what is called left standing is answered as in the edition before: a sentence of our own is no change of the FAQ", () => {
  const fault: Fault = ({ editions }) => {
    const { answer } = member(member(editions, "faq-flash").questions, "wechat-version");
    answer.en += "\n\nFlash: not stated.";
  };
  expect(findingsAfter(fault, staleQuestion)).toMatchObject([{ file: "editions/faq-flash/faq/wechat-version.md", at: "stale" }]);
});
