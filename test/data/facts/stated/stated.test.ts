import { describe, expect, test } from "vitest";
import { knowledge } from "../../../support/knowledge.ts";
import { changed } from "../change.ts";
import { differencesIn } from "./differences.ts";

/** The tables beside this file state every fact a second time, by hand: who is told what, and who says so. */
test("the data say what the tables say, fact by fact, and to each the same steps and notices", () => {
  expect([...differencesIn(knowledge)].slice(0, 5)).toEqual([]);
});

const excluded = knowledge.editions[1]?.notices.findIndex(({ code }) => code === "industry-excluded") ?? -1;

describe("whatever is said otherwise is found, in words", () => {
  test.each<[string, Parameters<typeof changed>[1], string]>([
    [
      "a tick",
      { path: ["editions", 0, "channels", 0, "modes", "value"], value: ["light"] },
      "faq-classic, mini-program: modes: says light (channel-mode-matrix), should say light digits light-digits (channel-mode-matrix)",
    ],
    [
      "a source",
      { path: ["editions", 1, "camera", "sources", 0], value: "faq-flash/wecom" },
      "faq-flash, camera: says front (wecom saas-vs-paas), should say front (rear-camera saas-vs-paas)",
    ],
    ["a step", { path: ["editions", 0, "steps", 0] }, "should say apply | apply | apply-access | page/product page/apply"],
    [
      "a sentence of a step",
      { path: ["integration", "account", 0, "more", 0] },
      "should say - | repo/console-access “QcloudFaceIdFullAccess”",
    ],
    [
      "a notice",
      { path: ["editions", 1, "notices", excluded] },
      "should say industry-excluded ! | dating-industry “dating is not supported”",
    ],
  ])("%s", (_, change, sentence) => {
    expect([...differencesIn(changed(knowledge, change))].join("\n")).toContain(sentence);
  });
});
