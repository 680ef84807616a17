/** How far something is possible. `conditional`: it hangs on something that the request does not say. */
export type VerdictName = "supported" | "conditional" | "unsupported";

/** The answer to one request (contract §4). Ignore members you do not know; reject a `schemaVersion` you do not know. */
export interface Answer {
  schemaVersion: 1;
  /** The version of the program that answered. */
  advisor: string;
  /** The knowledge edition that was used. */
  edition: string;
  language: "zh" | "en";
  request: NormalisedRequest;
  /** The canonical command line: run again, it gives this answer. */
  command: string;
  /** The highest among the channels. */
  verdict: VerdictName;
  /** The channel asked about, or all of them, best first. */
  channels: readonly ChannelAnswer[];
  /** Fields not given whose answer could still change a verdict, the most decisive first. */
  missing: readonly string[];
  /** Other channels that are supported under the same request, best first. */
  alternatives: readonly string[];
  /** Given fields that had no effect. */
  warnings: readonly { code: string; message: string }[];
  /** The names of the ids that the answer mentions: kind → id → name. */
  names: Record<string, Record<string, string>>;
  /** Every source cited above, and no other. */
  sources: Record<string, { title: string; url: string }>;
}

/** A request in ids, versions system by system. */
export interface NormalisedRequest {
  industry?: string | undefined;
  channel?: string | undefined;
  environment?: string | undefined;
  wechatVersion?: Record<string, string> | undefined;
  os?: string | undefined;
  camera?: string | undefined;
  function?: string | undefined;
  mode?: string | undefined;
  edition: string;
  language: "zh" | "en";
}

/** How far a channel can be used, and what to do for it. */
export interface ChannelAnswer {
  channel: string;
  name: string;
  /** `saas` or `paas`. */
  delivery: string;
  verdict: VerdictName;
  /** Every mode of the edition, in its table's order. */
  modes: readonly ModeAnswer[];
  /** Why the channel has its verdict. */
  reasons: readonly ReasonAnswer[];
  /** The smallest changes that make more modes supported. */
  unlocks: readonly UnlockAnswer[];
  /** What to do now, in order; none for an unsupported channel. */
  steps: readonly StepAnswer[];
  /** What holds whatever the verdict. */
  notices: readonly NoticeAnswer[];
}

/** How far a mode works in a channel. */
export interface ModeAnswer {
  mode: string;
  name: string;
  verdict: VerdictName;
  /** The version rule alone, for the judged systems; only for an offered mode with a minimum. */
  systems?: Record<string, VerdictName> | undefined;
  minimumWeChat?: Record<string, string> | undefined;
  reasons: readonly ReasonAnswer[];
  /** What each rule said, in order; only where it was asked for. */
  trace?: readonly TraceAnswer[] | undefined;
}

/** What one rule said of a mode. */
export interface TraceAnswer {
  gate: string;
  verdict: VerdictName;
  /** Why; where there are reasons, theirs. */
  message: string;
  reasons: readonly ReasonAnswer[];
  /** What the rule read of the request, and what the knowledge requires; empty where nothing is. */
  values: { given: Record<string, unknown>; required: Record<string, unknown> };
  sources: readonly string[];
  inferred: boolean;
}

/** Why a verdict is what it is: the value given and the value required. */
export interface ReasonAnswer {
  /** Stable; the message is not. */
  code: string;
  message: string;
  sources: readonly string[];
  /** No source says it in so many words: it follows from what they say. */
  inferred: boolean;
}

/** A smallest change that makes more modes supported. */
export interface UnlockAnswer {
  /** To be merged into the request. */
  set: { camera?: string | undefined; wechatVersion?: Record<string, string> | undefined };
  modes: readonly string[];
  message: string;
}

/** One thing to do between application and operation. */
export interface StepAnswer {
  id: string;
  phase: "apply" | "qualify" | "review" | "integrate" | "operate";
  title: string;
  detail: string;
  links: readonly { title: string; url: string }[];
  sources: readonly string[];
  inferred: boolean;
  /** What else to know for it, each point by its own source; absent where nothing. */
  more?: readonly { text: string; sources: readonly string[]; inferred: boolean }[] | undefined;
}

/** What else to know: a limit, a condition, a caveat. */
export interface NoticeAnswer {
  code: string;
  message: string;
  sources: readonly string[];
  /** Whether a reader should see it at once. */
  firstPage: boolean;
  /** That what it says can make the verdict worthless to the reader; absent: it cannot. */
  caveat?: boolean | undefined;
}
