import { describe, expect, test } from "vitest";
import { wantedFunctionGate } from "../../../src/engine/gates/function.ts";
import { channelOn, codesOf, modeOn, reasonWith, requestOf } from "../../support/advising.ts";
import { edition } from "../../support/knowledge.ts";
import { channels, modes } from "../../support/oracle/faq.ts";

const photo = { function: "photo-verification" };

describe("photo verification goes through the API alone", () => {
  test.each(channels)("%s", (channel) => {
    const { verdict, reasons } = channelOn({ ...photo, channel, industry: "finance/bank", wechatVersion: "latest" });
    expect(verdict).toBe(channel === "api" ? "supported" : "unsupported");
    const code = channel === "api" ? "no-liveness-in-function" : "function-needs-api";
    expect(codesOf(reasons)).toContain(code);
    expect(reasonWith(code, reasons)).toMatchObject({ function: "photo-verification", inferred: true });
  });

  test.each(["front", "rear", undefined])("whatever the camera: %s", (camera) =>
    expect(channelOn({ ...photo, channel: "api", camera }).verdict).toBe("supported"),
  );

  test.each([
    ["wechat", "supported"],
    ["server", "supported"],
    ["wecom", "unsupported"],
  ])("where the environment allows it: %s, %s", (environment, verdict) =>
    expect(channelOn({ ...photo, channel: "api", environment }).verdict).toBe(verdict),
  );
});

describe("it involves no liveness detection", () => {
  test.each(modes)("so that %s is unsupported in every channel", (mode) => {
    for (const channel of channels) {
      const { verdict, reasons } = modeOn(mode, { ...photo, channel });
      expect(verdict).toBe("unsupported");
      expect(codesOf(reasons)).toContain("no-liveness-in-function");
    }
  });

  test("and so is the API, where a mode is wanted", () =>
    expect(channelOn({ ...photo, channel: "api", mode: "digits" }).verdict).toBe("unsupported"));
});

test.each(["liveness-verification", "liveness-comparison"])("%s changes no verdict", (wanted) => {
  const verdicts = (input: object) => channels.map((channel) => channelOn({ ...input, channel }).modes.map(({ verdict }) => verdict));
  expect(verdicts({ function: wanted })).toEqual(verdicts({}));
});

test("where no source says which channels offer it, every one does", () => {
  const functions = edition.functions.map(({ channels: _, ...wanted }) => wanted);
  for (const channel of edition.channels) {
    const subject = { edition: { ...edition, functions }, request: requestOf(photo), channel };
    expect(wantedFunctionGate.judge(subject).verdict).toBe("supported");
  }
});
