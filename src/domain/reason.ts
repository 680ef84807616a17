import type { Grounds } from "./grounds.ts";
import type { CameraId, ChannelId, EnvironmentId, FunctionId, IndustryId, ModeId, SystemId } from "./ids.ts";
import type { WeChatVersion } from "./version.ts";

/** What each reason code knows beside its grounds: the value given and the value required. */
export interface ReasonDetails {
  "mode-offered": { channel: ChannelId; mode: ModeId };
  "mode-not-offered": { channel: ChannelId; mode: ModeId };
  "camera-ok": { given: CameraId; required: CameraId };
  "camera-rear": { given: CameraId; required: CameraId };
  "industry-eligible": { channel: ChannelId; industry: IndustryId };
  "industry-not-listed": { channel: ChannelId; industry: IndustryId };
  "industry-excluded": { channel: ChannelId; industry: IndustryId };
  "industry-unknown": { channel: ChannelId };
  "industry-category-only": { channel: ChannelId; industry: IndustryId };
  "no-industry-limit": { channel: ChannelId };
  "environment-ok": { channel: ChannelId; environment: EnvironmentId };
  "environment-mismatch": { channel: ChannelId; environment: EnvironmentId; runsIn: readonly EnvironmentId[] };
  "wecom-standalone-only": { environment: EnvironmentId; channels: readonly ChannelId[] };
  "wechat-version-too-low": { os: SystemId; given: WeChatVersion; required: WeChatVersion };
  "wechat-version-unknown": { os: SystemId; required: WeChatVersion };
  "wechat-version-ok": { os: SystemId; given: WeChatVersion; required: WeChatVersion };
  "no-liveness-in-function": { function: FunctionId };
  "function-needs-api": { function: FunctionId; channels: readonly ChannelId[] };
}

/** Stable within schema version 1. */
export type ReasonCode = keyof ReasonDetails;

/** Reasons that leave a verdict open and refuse nothing: each says what is still to be known. */
export type OpenCode = Extract<ReasonCode, "industry-unknown" | "industry-category-only" | "wechat-version-unknown">;

/** Why a verdict is what it is: a code, the values it rests on, and its grounds. */
export type Reason<Code extends ReasonCode = ReasonCode> = { [One in Code]: Grounds & { code: One } & ReasonDetails[One] }[Code];
