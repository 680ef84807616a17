import type { ChannelId, ModeId, SourceId, SystemId } from "./ids.ts";
import type { Answers, Field } from "./request.ts";
import type { WeChatVersion } from "./version.ts";

/** The fields that can be asked for, in the order of asking; the environment stands in for a channel that is not known. */
export const askedFields = ["industry", "channel", "environment", "wechatVersion", "camera"] as const satisfies readonly Field[];

export type AskedField = (typeof askedFields)[number];

/** One question that is still worth asking, and what each choice would leave open. */
export interface Question {
  field: AskedField;
  /** Where it is said that the answer matters. Most who are asked never ask why, and it takes long to conclude. */
  sources(): SourceId[];
  /** How many questions can follow at most, this one counted. */
  atMost: number;
  options: Option[];
}

/** What takes long to conclude of the first question to whoever says nothing. */
export interface Opening {
  field: AskedField;
  atMost: number;
  /** What choices can leave. */
  left: Left[];
  /** What each choice leaves, by its place among these. */
  choices: number[];
}

/** An answer that can be offered; for versions the range that it stands for. */
export interface Choice {
  answers: Answers;
  range?: VersionRange;
}

/** From here (absent: no lower end) up to, but not including, there (absent: no upper end). */
export interface VersionRange {
  from?: WeChatVersion;
  before?: WeChatVersion;
}

/** A choice, and what it leaves open. */
export type Option = Choice & Left;

/** The systems whose version a question asks for; none where it asks for something else. */
export const systemsAsked = ({ options }: Pick<Question, "options">): SystemId[] => Object.keys(options[0]?.answers.wechatVersion ?? {});

/** What a choice leaves open. */
export interface Left {
  /** The modes that are not ruled out, by channel; a channel that is ruled out is not named. */
  leaves: Record<ChannelId, ModeId[]>;
  /**
   * Of these the modes that are ruled out on some of the systems: no later answer makes them work for everybody. The systems that
   * they are left on, by channel and mode; absent where there is no such mode.
   */
  onlyOn?: Record<ChannelId, Record<ModeId, SystemId[]>>;
}
