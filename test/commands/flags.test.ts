import { expect, test } from "vitest";
import { command as advise } from "../../src/commands/advise.ts";
import { command as changes } from "../../src/commands/changes.ts";
import { knowledge } from "../support/knowledge.ts";

const text = { zh: "发明", en: "Invented" };
const system = { id: "invented-os", name: text, aliases: [], about: text };
const model = { ...knowledge, vocabulary: { ...knowledge.vocabulary, os: [...knowledge.vocabulary.os, system] } };

test.each([
  ["advise", advise],
  ["changes", changes],
])("%s takes the version on a system that the data alone add", (_, command) => {
  expect(command.flags(model, "en").map(({ name }) => name)).toContain("wechat-invented-os");
});
