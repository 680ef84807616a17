import { describe, expect, test } from "vitest";
import { codePages } from "../../src/build/lint/code-pages.ts";
import { phrasings } from "../../src/build/lint/phrasings.ts";
import { stepOrder } from "../../src/build/lint/step-order.ts";
import { symptomChannels } from "../../src/build/lint/symptom-channels.ts";
import { unknownId } from "../../src/build/lint/unknown-id.ts";
import { unknownSource } from "../../src/build/lint/unknown-source.ts";
import { unusedList } from "../../src/build/lint/unused-list.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { member } from "../support/member.ts";

describe("what belongs to no edition keeps the rules too", () => {
  test.each<[string, string, string, Fault]>([
    [
      "code-lists.yaml",
      "spare",
      "no symptom has a code",
      ({ codeLists }) => (codeLists.spare = structuredClone(member(codeLists, "wechat"))),
    ],
    ["integration/spare.yaml", "", "no channel is integrated so", ({ integration }) => (integration.spare = {})],
  ])("an unused list: %s %s", (file, at, message, fault) => {
    expect(findingsAfter(fault, unusedList)).toEqual([{ file, at, message: expect.stringContaining(message) }]);
  });

  test.each<[string, string, Fault]>([
    [
      "integration/rule-id.yaml",
      "detect-auth › when › channel",
      ({ integration }) => (member(member(integration, "rule-id"), "detect-auth").when.channel = ["fax"]),
    ],
    [
      "integration/rule-id.yaml",
      "detect-auth › when › environment",
      ({ integration }) => (member(member(integration, "rule-id"), "detect-auth").when.environment = ["fax"]),
    ],
    ["code-lists.yaml", "wbface › channel", ({ codeLists }) => (member(codeLists, "wbface").channel = ["fax"])],
    [
      "troubleshooting/dating.yaml",
      "where › channel",
      ({ troubleshooting }) => (member(troubleshooting, "dating").where.channel = ["fax"]),
    ],
    ["troubleshooting/dating.yaml", "codes", ({ troubleshooting }) => (member(troubleshooting, "dating").codes = { fax: {} })],
    [
      "editions/faq-classic/channels.yaml",
      "api › integration",
      (_, { channels }) => (member(channels, "api").integration = ["account", "cloud-api", "fax"]),
    ],
  ])("an unknown id: %s %s", (file, at, fault) => {
    expect(findingsAfter(fault, unknownId)).toMatchObject([{ file, at }]);
  });

  test("a code that no page of its list has", () => {
    const fault: Fault = ({ codeLists }) => member(codeLists, "wbface").pages?.pop();
    const findings = findingsAfter(fault, codePages);
    expect(findings[0]).toMatchObject({
      file: "troubleshooting/action-failed.yaml",
      at: "codes › wbface › 41005, 42005, 43005",
      message: expect.stringContaining("no page of wbface has 43005"),
    });
    expect(findings.every(({ message }) => / has \d3\d{3}; /.test(message))).toBe(true);
  });

  test("a source that nobody has", () => {
    const fault: Fault = ({ troubleshooting }) => Object.assign(member(troubleshooting, "dating").causes[0] ?? {}, { source: "doc/1" });
    expect(findingsAfter(fault, unknownSource)).toMatchObject([{ file: "troubleshooting/dating.yaml", at: "causes › 0 › source" }]);
  });

  test("a symptom that nobody finds in Chinese", () => {
    const fault: Fault = ({ troubleshooting }) => (member(troubleshooting, "dating").phrasings.zh = []);
    expect(findingsAfter(fault, phrasings)).toMatchObject([{ file: "troubleshooting/dating.yaml", at: "phrasings › zh" }]);
  });

  test("a symptom with a code that other channels return too", () => {
    const fault: Fault = ({ troubleshooting }) => (member(troubleshooting, "too-frequent").where.channel = ["mini-program"]);
    expect(findingsAfter(fault, symptomChannels)).toEqual([
      {
        file: "troubleshooting/too-frequent.yaml",
        at: "where › channel",
        message: "has codes of wechat, which native-h5, general-h5 return too; add them, or give these codes a symptom of their own",
      },
    ]);
  });

  test("a step that comes too late", () => {
    const fault: Fault = ({ integration }) => (member(member(integration, "cloud-api"), "api-limits").phase = "apply");
    expect(findingsAfter(fault, stepOrder)).toMatchObject([{ file: "integration/cloud-api.yaml", at: "api-limits › phase" }]);
  });
});
