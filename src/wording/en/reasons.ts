import { formatVersion, type WeChatVersion } from "../../domain/version.ts";
import type { NameOf } from "../name.ts";
import type { ReasonWording } from "../wording.ts";
import { list } from "./list.ts";

const wechat = (version: WeChatVersion, name: NameOf): string =>
  version === "latest" ? `the latest ${name("product", "wechat")}` : `${name("product", "wechat")} ${formatVersion(version)}`;

export const reasons: ReasonWording = {
  "mode-offered": ({ channel, mode }, name) => `${name("inText", channel)} offers ${name("mode", mode)}`,
  "mode-not-offered": ({ channel, mode }, name) => `${name("inText", channel)} does not offer ${name("mode", mode)}`,
  "camera-ok": ({ given }, name) => `The ${name("camera", given)} is the one that liveness detection needs`,
  "camera-rear": ({ given, required }, name) =>
    `Liveness detection works with the ${name("camera", required)} only, not with the ${name("camera", given)}`,
  "industry-eligible": ({ channel, industry }, name) =>
    `The ${name("channel", channel)} industry list includes "${name("industry", industry)}"`,
  "industry-not-listed": ({ channel, industry }, name) =>
    `${name("inText", channel)} is open to listed industries only, not to ${name("industry", industry)}`,
  "industry-excluded": ({ channel, industry }, name) =>
    `${name("inText", channel)} is closed to this industry: ${name("industry", industry)}`,
  "industry-unknown": ({ channel }, name) => `${name("inText", channel)} is open to listed industries only, and no industry was given`,
  "industry-category-only": ({ channel, industry }, name) =>
    `${name("inText", channel)} is open to listed subcategories only; ${name("industry", industry)} is a whole category, so name the subcategory`,
  "no-industry-limit": ({ channel }, name) => `${name("inText", channel)} is open to every industry`,
  "environment-ok": ({ channel, environment }, name) => `${name("inText", channel)} works ${name("place", environment)}`,
  "environment-mismatch": ({ channel, environment, runsIn }, name) =>
    `${name("inText", channel)} does not work ${name("place", environment)}; it works only ${list(runsIn.map((id) => name("place", id)))}`,
  "wecom-standalone-only": ({ environment, channels }, name) =>
    `${name("environment", environment)} takes ${list(channels.map((id) => name("inText", id)))} and no other channel`,
  "wechat-version-too-low": ({ os, given, required }, name) =>
    `${name("product", "wechat")} ${formatVersion(given)} on ${name("os", os)} is below ${formatVersion(required)}`,
  "wechat-version-unknown": ({ os, required }, name) =>
    `${name("product", "wechat")} ${formatVersion(required)} or later is needed on ${name("os", os)}, and no version was given`,
  "wechat-version-ok": ({ os, given, required }, name) =>
    `${wechat(given, name)} on ${name("os", os)} meets the minimum of ${formatVersion(required)}`,
  "no-liveness-in-function": ({ function: wanted }, name) => `${name("function", wanted)} does no liveness detection`,
  "function-needs-api": ({ function: wanted, channels }, name) =>
    `${name("function", wanted)} is offered through ${list(channels.map((id) => name("inText", id)))} only`,
};
