/** How far something is possible. `conditional`: it hangs on something that the request does not say. */
export type VerdictName = "supported" | "conditional" | "unsupported";

/** The answer to one request; what is in it is frozen. Ignore members you do not know; reject a `schemaVersion` you do not know. */
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
  warnings: readonly { readonly code: string; readonly message: string }[];
  /** The names of the ids that the answer mentions: kind → id → name. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Every source cited above, and no other. */
  sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** A request in ids, versions system by system. */
export interface NormalisedRequest {
  readonly industry?: string | undefined;
  readonly channel?: string | undefined;
  readonly environment?: string | undefined;
  readonly wechatVersion?: Readonly<Record<string, string>> | undefined;
  readonly os?: string | undefined;
  readonly camera?: string | undefined;
  readonly function?: string | undefined;
  readonly mode?: string | undefined;
  readonly edition: string;
  readonly language: "zh" | "en";
}

/** The same, and yours to change. */
export type OwnRequest = { -readonly [Field in keyof NormalisedRequest]: NormalisedRequest[Field] };

/** How far a channel can be used, and what to do for it. */
export interface ChannelAnswer {
  readonly channel: string;
  readonly name: string;
  /** `saas` or `paas`. */
  readonly delivery: string;
  readonly verdict: VerdictName;
  /** Every mode of the edition, in its table's order. */
  readonly modes: readonly ModeAnswer[];
  /** Why the channel has its verdict. */
  readonly reasons: readonly ReasonAnswer[];
  /** The smallest changes that make more modes supported. */
  readonly unlocks: readonly UnlockAnswer[];
  /** What to do now, in order; none for an unsupported channel. */
  readonly steps: readonly StepAnswer[];
  /** What holds whatever the verdict. */
  readonly notices: readonly NoticeAnswer[];
}

/** How far a mode works in a channel. */
export interface ModeAnswer {
  readonly mode: string;
  readonly name: string;
  readonly verdict: VerdictName;
  /** The version rule alone, for the judged systems; only for an offered mode with a minimum. */
  readonly systems?: Readonly<Record<string, VerdictName>> | undefined;
  readonly minimumWeChat?: Readonly<Record<string, string>> | undefined;
  readonly reasons: readonly ReasonAnswer[];
  /** What each rule said, in order; only with `--verbose`, not in the library. */
  readonly trace?: readonly TraceAnswer[] | undefined;
}

/** What one rule said of a mode. */
export interface TraceAnswer {
  readonly gate: string;
  readonly verdict: VerdictName;
  /** Why; where there are reasons, theirs. */
  readonly message: string;
  readonly reasons: readonly ReasonAnswer[];
  /** What the rule read of the request, and what the knowledge requires; empty where nothing is. */
  readonly values: { readonly given: Readonly<Record<string, unknown>>; readonly required: Readonly<Record<string, unknown>> };
  readonly sources: readonly string[];
  readonly inferred: boolean;
}

/** Why a verdict is what it is: the value given and the value required. */
export interface ReasonAnswer {
  /** Stable; the message is not. */
  readonly code: string;
  readonly message: string;
  readonly sources: readonly string[];
  /** No source says it in so many words: it follows from what they say. */
  readonly inferred: boolean;
}

/** A smallest change that makes more modes supported. */
export interface UnlockAnswer {
  /** To be merged into the request, the versions system by system. */
  readonly set: { readonly camera?: string | undefined; readonly wechatVersion?: Readonly<Record<string, string>> | undefined };
  readonly modes: readonly string[];
  readonly message: string;
}

/** One thing to do between application and operation. */
export interface StepAnswer {
  readonly id: string;
  readonly phase: "apply" | "qualify" | "review" | "integrate" | "operate";
  readonly title: string;
  readonly detail: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly sources: readonly string[];
  readonly inferred: boolean;
  /** What else to know for it, each point by its own source; absent where nothing. */
  readonly more?: readonly { readonly text: string; readonly sources: readonly string[]; readonly inferred: boolean }[] | undefined;
}

/** What else to know: a limit, a condition, a caveat. */
export interface NoticeAnswer {
  readonly code: string;
  readonly message: string;
  readonly sources: readonly string[];
  /** Whether a reader should see it at once. */
  readonly firstPage: boolean;
  /** That what it says can make the verdict worthless to the reader; absent: it cannot. */
  readonly caveat?: boolean | undefined;
}
