import type { NameOf } from "../../name.ts";
import { list } from "../list.ts";

export const compare = {
  title: (names: readonly string[]) => `${list(names)} compared`,
  notStated: "not stated",
  yes: "yes",
  no: "no",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  /** What the kinds are called, one thing of each. */
  kinds: { channel: "a channel", mode: "a liveness mode", function: "a function", delivery: "a service model" },
  properties: {
    delivery: () => "Service model",
    modes: () => "Liveness modes",
    runsIn: () => "Runs in",
    industries: () => "Industries",
    reviewTime: (name: NameOf) => `Review by ${name("product", "wechat")}`,
    minimumWeChat: (name: NameOf) => `Minimum ${name("product", "wechat")} version`,
    retryCap: () => "Cap on retries",
    camera: () => "Camera",
    capture: () => "Live or recorded",
    guide: () => "Integration guide",
    steps: () => "What the user does",
    offeredBy: () => "Offered by",
    openTo: () => "Of these, open to every industry",
    sends: () => "What you send",
    liveness: () => "Checks for a living person",
    comparedWith: () => "Then compared with",
    channels: () => "Channels",
    integration: () => "What you integrate",
    opensCamera: () => "Opens the camera itself",
    result: () => "Result",
    effort: () => "Effort",
  },
  industryLimit: { true: "listed industries only", false: "no limit" },
  workingDays: (from: number, to: number) => `${from} to ${to} working days`,
  planFor: (days: number) => `plan for ${days} working days`,
  /** Of one part of what is said. */
  inferred: (part: string) => `${part} (inferred)`,
  /** Where the source says nothing of the others. */
  amongOthers: (channels: string) => `${channels}; the others not stated`,
  none: "none",
  retries: (cap: number) => `${cap}`,
  ownRetries: "build your own",
  onlyCamera: (camera: string) => `${camera} only`,
  versionOn: (os: string, version: string) => `${version} on ${os}`,
  errors: {
    tooFew: (field: string, known: readonly (readonly string[])[]) =>
      `${field}: give at least two names of one kind to compare: ${known.map((ids) => ids.join(", ")).join("; ")}`,
    mixedKinds: (field: string, told: readonly string[]) => `${field}: only things of one kind can be compared, not ${list(told)}`,
    isA: (id: string, kind: string) => `${id} (${kind})`,
  },
};
