import type { Reason, ReasonCode } from "../../src/domain/reason.ts";

/** One reason of each code, as the engine gives them; what it must say is the name or version of everything in it. */
export const reasonOf: { [Code in ReasonCode]: Omit<Extract<Reason, { code: Code }>, "code" | "sources" | "inferred"> } = {
  "mode-offered": { channel: "native-h5", mode: "light-digits" },
  "mode-not-offered": { channel: "pc-h5", mode: "silent" },
  "camera-ok": { given: "front", required: "front" },
  "camera-rear": { given: "rear", required: "front" },
  "industry-eligible": { channel: "native-h5", industry: "finance/bank" },
  "industry-not-listed": { channel: "native-h5", industry: "other" },
  "industry-excluded": { channel: "mini-program", industry: "dating" },
  "industry-unknown": { channel: "mini-program" },
  "industry-category-only": { channel: "mini-program", industry: "finance" },
  "no-industry-limit": { channel: "api" },
  "environment-ok": { channel: "api", environment: "server" },
  "environment-mismatch": { channel: "standalone-h5", environment: "pc-browser", runsIn: ["wecom", "mobile-browser"] },
  "wecom-standalone-only": { environment: "wecom", channels: ["standalone-h5"] },
  "wechat-version-too-low": { os: "ios", given: [6, 5, 5], required: [6, 7, 2] },
  "wechat-version-unknown": { os: "android", required: [6, 5, 4] },
  "wechat-version-ok": { os: "android", given: [8, 0, 50], required: [6, 7, 2] },
  "no-liveness-in-function": { function: "photo-verification" },
  "function-needs-api": { function: "photo-verification", channels: ["api"] },
};

/** The kinds of name that the members of a reason hold. */
export const kinds = {
  channel: "channel",
  channels: "channel",
  mode: "mode",
  industry: "industry",
  environment: "environment",
  runsIn: "environment",
  function: "function",
  os: "os",
} as const;
