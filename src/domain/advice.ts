import type { Stated } from "./grounds.ts";
import type { CameraId, ChannelId, EditionId, EnvironmentId, ModeId, SourceId, SystemId } from "./ids.ts";
import type { NoticePart, Step } from "./knowledge.ts";
import type { Reason } from "./reason.ts";
import type { Answers, Field, Request, WeChatVersions } from "./request.ts";
import type { Verdict } from "./verdict.ts";
import type { WeChatVersion } from "./version.ts";

/** What the engine concludes from a request: ids and values, no sentence. */
export interface Advice {
  request: Request;
  verdict: Verdict;
  /** One channel, or all of them, best first. */
  channels: readonly ChannelAdvice[];
  /** Fields whose answer could still change a verdict, the most decisive first. */
  missing: readonly Field[];
  alternatives: readonly ChannelId[];
  warnings: readonly Warning[];
  /** Each rule's own judgement on a mode in a channel, in order; worked out when asked for, which few answers are. */
  trace(channel: ChannelId, mode: ModeId): GateJudgement[];
}

/** What is concluded about a channel. */
export interface ChannelAdvice {
  channel: ChannelId;
  verdict: Verdict;
  modes: readonly ModeAdvice[];
  reasons: readonly Reason[];
  unlocks: readonly Unlock[];
  steps: readonly Step[];
  notices: readonly NoticeAdvice[];
}

/** What is concluded about a mode in a channel. */
export interface ModeAdvice {
  mode: ModeId;
  verdict: Verdict;
  /** The version rule alone, for the judged systems; absent where the mode has no minimum here. */
  systems?: Record<SystemId, Verdict>;
  minimumWeChat?: Record<SystemId, WeChatVersion>;
  reasons: Reason[];
}

/** What a rule is called: a language has words for each. */
export type GateId = "matrix" | "function" | "camera" | "industry" | "environment" | "wechat-version";

/** What one rule says of a mode in a channel, for whoever wants to follow it. */
export interface GateJudgement {
  gate: GateId;
  verdict: Verdict;
  /** None where the rule has nothing to hold against the case and nothing was given. */
  reasons: readonly Reason[];
  /** The values that it looked at. */
  values: JudgedValues;
}

/** What was given, and what a rule holds it against. */
export interface JudgedValues {
  /** What is not given is not named. */
  given: Partial<Request>;
  required: Requirement;
}

/** What a rule holds a case against. */
export type Requirement = Stated<RequiredValues>;

/** Empty where the knowledge requires nothing. */
export interface RequiredValues {
  modes?: readonly ModeId[];
  /** Whether the wanted function must check a living person. */
  liveness?: true;
  channels?: readonly ChannelId[];
  camera?: CameraId;
  /** Whether the industry must be on the edition's list. */
  listedIndustry?: boolean;
  environments?: readonly EnvironmentId[];
  wechatVersion?: WeChatVersions;
}

/** A smallest change that makes further modes supported. */
export interface Unlock {
  set: Answers;
  modes: ModeId[];
}

/** A notice, with the parts of it that concern the request. */
export interface NoticeAdvice {
  code: string;
  parts: NoticePart[];
  firstPage: boolean;
  /** On the first page only as long as the channel is not ruled out. */
  inUse?: boolean;
  /** Told beside the verdict. */
  caveat?: boolean;
  /** For what differs in a newer edition: which modes are judged otherwise there. */
  drift?: Drift;
}

/** What a newer edition answers differently about a channel. */
export interface Drift {
  edition: EditionId;
  /** `there`: null where the newer edition has no such mode. */
  modes: { mode: ModeId; there: Verdict | null }[];
  sources: SourceId[];
}

/** A given field that had no effect. */
export interface Warning {
  code: "industry-irrelevant" | "wechat-version-irrelevant" | "camera-irrelevant" | "os-irrelevant" | "system-not-judged";
  field: Field;
  /** For versions: the modes in question of which the edition does not say which version they need. */
  unstated?: readonly ModeId[];
}
