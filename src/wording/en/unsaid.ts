import type { Wording } from "../wording.ts";
import { list } from "./list.ts";

export const unsaid: Wording["unsaid"] = {
  function: ({ given }, name) =>
    given.function === undefined
      ? "No function was given; only one without liveness detection would rule the mode out"
      : `${name("function", given.function)} detects liveness: every mode can serve it`,
  camera: ({ given, required }, name) =>
    required.camera === undefined
      ? `No camera is involved: ${given.function === undefined ? "no liveness is detected" : `${name("function", given.function)} does no liveness detection`}`
      : `No camera was given; the ${name("camera", required.camera)} is needed`,
  environment: ({ required: { environments = [] } }, name) =>
    `No environment was given; the channel works ${list(environments.map((id) => name("place", id)))}`,
  "wechat-version": (_, name) => `No minimum ${name("product", "wechat")} version is stated for this mode in this channel`,
};
