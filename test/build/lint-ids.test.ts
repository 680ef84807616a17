import { describe, expect, test } from "vitest";
import { unknownId } from "../../src/build/lint/unknown-id.ts";
import type { When } from "../../src/domain/knowledge.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { first, member } from "../support/member.ts";

const editionFile = "editions/faq-classic/edition.yaml";
const channelsFile = "editions/faq-classic/channels.yaml";
const industriesFile = "editions/faq-classic/industries.yaml";
const stepsFile = "editions/faq-classic/steps.yaml";
const noticesFile = "editions/faq-classic/notices.yaml";

const term = { name: { zh: "新", en: "new" }, aliases: [], about: { zh: "新的", en: "A new one" } };
const fact = { source: "faq/wecom" };
const description = { zh: "新的", en: "A new one" };

const declared: [string, string, string, Fault][] = [
  ["a mode", editionFile, "modes", (_, { edition }) => (edition.modes.lihgt = { description, ...fact })],
  ["a function", editionFile, "functions", (_, { edition }) => (edition.functions.x = { liveness: { value: true, ...fact } })],
  ["a delivery", editionFile, "deliveries", (_, { edition }) => (edition.deliveries.x = { opensCamera: { value: true, ...fact } })],
  ["an environment", editionFile, "environments", (_, { edition }) => (edition.environments.x = {})],
  ["a camera", editionFile, "camera › value", (_, { edition }) => (edition.camera.value = "side")],
  ["a channel", channelsFile, "", (_, { channels }) => (channels.x = structuredClone(member(channels, "api")))],
  ["a category", industriesFile, "listed", (_, { industries }) => (industries.listed.x = { members: ["y"], ...fact })],
  [
    "a subcategory",
    industriesFile,
    "listed › finance › members",
    (_, { industries }) => member(industries.listed, "finance").members.push("x"),
  ],
  ["an excluded industry", industriesFile, "excluded", (_, { industries }) => (industries.excluded.x = fact)],
  ["a category that is excluded as a whole", industriesFile, "excluded", (_, { industries }) => (industries.excluded.finance = fact)],
];

const used: [string, string, string, Fault][] = [
  ["modes of a channel", channelsFile, "api › modes", (_, { channels }) => member(channels, "api").modes.value.push("x")],
  ["its delivery", channelsFile, "api › delivery", (_, { channels }) => (member(channels, "api").delivery.value = "x")],
  ["where it runs", channelsFile, "api › runsIn", (_, { channels }) => (member(channels, "api").runsIn.x = fact)],
  [
    "what an environment takes only",
    editionFile,
    "environments › wecom › only",
    (_, { edition }) => member(edition.environments, "wecom").only?.value.push("x"),
  ],
  [
    "channels of a function",
    editionFile,
    "functions › photo-verification › channels",
    (_, { edition }) => member(edition.functions, "photo-verification").channels?.value.push("x"),
  ],
  ["a minimum", editionFile, "minimumWeChat", (_, { edition }) => (edition.minimumWeChat.x = { android: "1", ios: "1", ...fact })],
  [
    "what a minimum follows from",
    editionFile,
    "minimumWeChat › light-digits › from",
    (_, { edition }) => (edition.minimumWeChat["light-digits"] = { from: ["light", "x"], ...fact }),
  ],
  ["related questions", "editions/faq-classic/faq/wecom.md", "related", (_, { questions }) => member(questions, "wecom").related.push("x")],
];

const conditions: [keyof When, string][] = [
  ["channel", "x"],
  ["notChannel", "x"],
  ["function", "x"],
  ["notFunction", "x"],
  ["environment", "x"],
  ["industry", "finance/x"],
  ["notIndustry", "finance/x"],
  ["offers", "x"],
  ["mode", "x"],
];

describe("an edition speaks only of what the vocabulary has", () => {
  test.each(declared)("%s", (_what, file, at, fault) => {
    expect(findingsAfter(fault, unknownId)).toContainEqual({
      file,
      at,
      message: expect.stringMatching(/^there is no .+; .+, or add it to data\/vocabulary\//),
    });
  });
});

describe("its facts name only what it speaks of", () => {
  test.each(used)("%s", (_what, file, at, fault) => {
    expect(findingsAfter(fault, unknownId)).toContainEqual({
      file,
      at,
      message: expect.stringMatching(/^there is no .+ "x"; .+, or add it /),
    });
  });

  test("a minimum does not follow from one that follows itself", () => {
    const fault: Fault = (_, { edition }) => (edition.minimumWeChat.digits = { from: ["light-digits"], ...fact });
    const message = expect.stringContaining('no mode with a minimum of its own "light-digits"');
    expect(findingsAfter(fault, unknownId)).toContainEqual({ file: editionFile, at: "minimumWeChat › digits › from", message });
  });

  test("a mode that another edition alone has is not known", () => {
    const fault: Fault = ({ vocabulary }, { channels }) => {
      vocabulary.modes.nod = term;
      member(channels, "api").modes.value.push("nod");
    };
    expect(findingsAfter(fault, unknownId)).toHaveLength(1);
  });
});

describe("so do the conditions of steps and notices", () => {
  test.each(conditions)("when › %s", (name, id) => {
    const fault: Fault = (_, { steps }) => (member(steps, "apply").when = { [name]: [id] });
    expect(findingsAfter(fault, unknownId)).toMatchObject([{ file: stepsFile, at: `apply › when › ${name}` }]);
  });

  test.each<[string, Fault]>([
    ["free-trial › when › channel", (_, { notices }) => (member(notices, "free-trial").when = { channel: ["x"] })],
    ["free-trial › firstPage › channel", (_, { notices }) => (member(notices, "free-trial").firstPage = { channel: ["x"] })],
    ["mode-steps › parts › 0 › when › offers", (_, { notices }) => first(member(notices, "mode-steps").parts).when.offers?.push("x")],
  ])("%s", (at, fault) => {
    expect(findingsAfter(fault, unknownId)).toMatchObject([{ file: noticesFile, at }]);
  });
});

test("a question stands in the place of one that the edition before has", () => {
  const fault: Fault = ({ editions }) => (member(member(editions, "faq-flash").questions, "application-limits").replaces = "x");
  const at = { file: "editions/faq-flash/faq/application-limits.md", at: "replaces" };
  expect(findingsAfter(fault, unknownId)).toMatchObject([at]);
});

test("a finding names the id that was probably meant", () => {
  const fault: Fault = (_, { channels }) => (member(channels, "api").modes.value = ["dgits"]);
  expect(findingsAfter(fault, unknownId)).toEqual([
    { file: channelsFile, at: "api › modes", message: `there is no mode "dgits"; write "digits", or add it to data/${editionFile}` },
  ]);
});

test("where nothing is near and few ids there are, all are named", () => {
  const fault: Fault = (_, { channels }) => (member(channels, "api").delivery.value = "hosted");
  expect(findingsAfter(fault, unknownId)).toMatchObject([{ message: expect.stringContaining("write one of saas, paas, or add it") }]);
});

test("documents belong to a category of the vocabulary", () => {
  const fault: Fault = ({ documents }) => (documents.logistic = { rows: {}, unlisted: {}, elsewhere: {} });
  expect(findingsAfter(fault, unknownId)).toMatchObject([{ file: "documents/logistic.yaml", at: "" }]);
});
