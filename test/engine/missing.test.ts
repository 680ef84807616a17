import { describe, expect, test } from "vitest";
import { adviceOn } from "../support/advising.ts";

const bank = { channel: "mini-program", industry: "finance/bank" };

describe("missing names what could still change a verdict", () => {
  test.each<[string, object, string[]]>([
    ["everything, the most decisive first", {}, ["environment", "camera", "industry", "wechatVersion"]],
    ["not the environment where a channel implies it", { channel: "mini-program" }, ["industry", "wechatVersion", "camera"]],
    ["not the version and not the industry where no rule looks at them", { channel: "api" }, ["camera"]],
    ["the version, whatever it is", bank, ["wechatVersion", "camera"]],
    ["the version where one judged system has none", { ...bank, wechatVersion: { ios: "6.7.2" } }, ["wechatVersion", "camera"]],
    ["not the version where the one judged system has it", { ...bank, os: "ios", wechatVersion: { ios: "6.7.2" } }, ["camera"]],
    [
      "the industry where only its category is given",
      { ...bank, industry: "finance", wechatVersion: "latest", camera: "front" },
      ["industry"],
    ],
    ["nothing where the industry is shut out", { channel: "mini-program", industry: "dating" }, []],
    ["nothing where the rear camera is given", { ...bank, camera: "rear" }, []],
    ["nothing where the wanted mode is not offered", { channel: "pc-h5", mode: "light" }, []],
    ["of a wanted mode what concerns it alone", { ...bank, mode: "light", wechatVersion: "6.7.0" }, []],
    ["where a photo is sent the environment alone", { function: "photo-verification" }, ["environment"]],
    ["never what only narrows the question", { channel: "api", camera: "front" }, []],
  ])("%s", (_, input, missing) => expect(adviceOn(input).missing).toEqual(missing));
});
