import { describe, expect, test } from "vitest";
import { channelOn, reasonWith } from "../../support/advising.ts";
import { channels } from "../../support/oracle/faq.ts";

const open = { industry: "finance/bank", wechatVersion: "latest", camera: "front" };

describe("the channels that run", () => {
  test.each([
    ["wechat", ["mini-program", "native-h5", "general-h5", "api"]],
    ["wecom", ["standalone-h5"]],
    ["mobile-browser", ["standalone-h5", "api"]],
    ["pc-browser", ["pc-h5", "api"]],
    ["native-app", ["app-sdk", "api"]],
    ["server", ["api"]],
    [undefined, channels],
  ])("%s: %j", (environment, running) => {
    const supported = channels.filter((channel) => channelOn({ ...open, channel, environment }).verdict === "supported");
    expect(supported).toEqual(running);
  });
});

describe("why a channel does not run", () => {
  test.each(channels.filter((channel) => channel !== "standalone-h5"))(
    "in WeCom: it takes standalone H5 alone, as stated (%s)",
    (channel) =>
      expect(reasonWith("wecom-standalone-only", channelOn({ ...open, channel, environment: "wecom" }).reasons)).toMatchObject({
        environment: "wecom",
        channels: ["standalone-h5"],
        inferred: false,
      }),
  );

  test.each([
    ["native-h5", "mobile-browser", ["wechat"], false],
    ["general-h5", "pc-browser", ["wechat"], false],
    ["mini-program", "mobile-browser", ["wechat"], true],
    ["pc-h5", "wechat", ["pc-browser"], true],
    ["standalone-h5", "wechat", ["wecom", "mobile-browser"], true],
    ["app-sdk", "server", ["native-app"], true],
  ])("%s in %s: it runs in %j; inferred: %s", (channel, environment, runsIn, inferred) =>
    expect(reasonWith("environment-mismatch", channelOn({ ...open, channel, environment }).reasons)).toMatchObject({
      channel,
      environment,
      runsIn,
      inferred,
    }),
  );
});

describe("that a channel runs is stated for native and general H5, WeCom and the PC, and inferred elsewhere", () => {
  test.each([
    ["native-h5", "wechat", false],
    ["general-h5", "wechat", false],
    ["standalone-h5", "wecom", false],
    ["pc-h5", "pc-browser", false],
    ["mini-program", "wechat", true],
    ["standalone-h5", "mobile-browser", true],
    ["app-sdk", "native-app", true],
    ["api", "server", true],
  ])("%s in %s: inferred %s", (channel, environment, inferred) =>
    expect(reasonWith("environment-ok", channelOn({ ...open, channel, environment }).reasons)).toMatchObject({ inferred }),
  );
});
