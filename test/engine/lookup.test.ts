import { expect, test } from "vitest";
import { channelOf, editionOf } from "../../src/engine/lookup.ts";
import { edition, knowledge } from "../support/knowledge.ts";

test("an edition or a channel is found by its id", () => {
  expect(editionOf(knowledge, edition.id)).toBe(edition);
  expect(channelOf(edition, "api").id).toBe("api");
});

test("an id that should have been kept out is told by name", () => {
  expect(() => editionOf(knowledge, "faq-gone")).toThrow("there is no edition faq-gone");
  expect(() => channelOf(edition, "telex")).toThrow("there is no channel telex");
});
