import { formatVersion, type WeChatVersion } from "../../domain/version.ts";
import type { NameOf } from "../name.ts";
import type { ReasonWording } from "../wording.ts";
import { list } from "./list.ts";

const wechat = (version: WeChatVersion, name: NameOf): string =>
  version === "latest" ? `最新版${name("product", "wechat")}` : `${name("product", "wechat")} ${formatVersion(version)}`;

export const reasons: ReasonWording = {
  "mode-offered": ({ channel, mode }, name) => `${name("channel", channel)}支持${name("mode", mode)}活体`,
  "mode-not-offered": ({ channel, mode }, name) => `${name("channel", channel)}不支持${name("mode", mode)}活体`,
  "camera-ok": ({ given }, name) => `活体检测用的正是${name("camera", given)}`,
  "camera-rear": ({ given, required }, name) => `活体检测只能用${name("camera", required)}，不能用${name("camera", given)}`,
  "industry-eligible": ({ channel, industry }, name) => `${name("industry", industry)}在${name("channel", channel)}的行业范围内`,
  "industry-not-listed": ({ channel, industry }, name) => `${name("industry", industry)}不在${name("channel", channel)}的行业范围内`,
  "industry-excluded": ({ channel, industry }, name) => `${name("channel", channel)}不支持${name("industry", industry)}行业`,
  "industry-unknown": ({ channel }, name) => `${name("channel", channel)}限定行业，尚未指定行业`,
  "industry-category-only": ({ channel, industry }, name) =>
    `${name("channel", channel)}按细分行业审核，只有大类“${name("industry", industry)}”还不能确定，请指定细分行业`,
  "no-industry-limit": ({ channel }, name) => `${name("channel", channel)}不限行业`,
  "environment-ok": ({ channel, environment }, name) => `${name("channel", channel)}可在${name("place", environment)}使用`,
  "environment-mismatch": ({ channel, environment, runsIn }, name) =>
    `${name("channel", channel)}不能在${name("place", environment)}使用，只能在${list(runsIn.map((id) => name("place", id)))}使用`,
  "wecom-standalone-only": ({ environment, channels }, name) =>
    `${name("environment", environment)}只能通过${list(channels.map((id) => name("channel", id)))}接入`,
  "wechat-version-too-low": ({ os, given, required }, name) =>
    `${name("os", os)} ${name("product", "wechat")} ${formatVersion(given)} 低于要求的 ${formatVersion(required)}`,
  "wechat-version-unknown": ({ os, required }, name) =>
    `${name("os", os)} ${name("product", "wechat")}需 ${formatVersion(required)} 及以上，尚未指定版本`,
  "wechat-version-ok": ({ os, given, required }, name) => `${name("os", os)} ${wechat(given, name)}达到要求的 ${formatVersion(required)}`,
  "no-liveness-in-function": ({ function: wanted }, name) => `${name("function", wanted)}不做活体检测`,
  "function-needs-api": ({ function: wanted, channels }, name) =>
    `${name("function", wanted)}只能通过${list(channels.map((id) => name("channel", id)))}接入`,
};
