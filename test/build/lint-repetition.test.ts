import { expect, test } from "vitest";
import { repetition } from "../../src/build/lint/repetition.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { member } from "../support/member.ts";

const folder = "editions/faq-classic";

test.each<[string, string, string, Fault]>([
  ["a mode", `${folder}/channels.yaml`, "pc-h5 › modes › value", (_, { channels }) => member(channels, "pc-h5").modes.value.push("action")],
  ["a question", `${folder}/edition.yaml`, "questions", (_, { edition }) => edition.questions.push("wecom")],
  ["a source", `${folder}/edition.yaml`, "camera › source", (_, { edition }) => (edition.camera.source = ["faq/wecom", "faq/wecom"])],
  [
    "an alias, in whatever spelling",
    "vocabulary/systems.yaml",
    "android › aliases",
    ({ vocabulary }) => member(vocabulary.systems, "android").aliases.push("ANDROID-phone"),
  ],
])("%s stands once in its list", (_what, file, at, fault) => {
  expect(findingsAfter(fault, repetition)).toMatchObject([{ file, at, message: expect.stringMatching(/stands twice; delete one$/) }]);
});
