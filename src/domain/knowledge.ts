import type { Grounds, Stated } from "./grounds.ts";
import type {
  CameraId,
  ChannelId,
  DeliveryId,
  EditionId,
  EnvironmentId,
  FunctionId,
  IndustryId,
  IntegrationId,
  ModeId,
  SourceId,
  SystemId,
} from "./ids.ts";
import type { Text } from "./language.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The whole model as the build compiles it from `data/`: plain JSON, read once, never changed. */
export interface Knowledge {
  vocabulary: Vocabulary;
  /** In the order in which they follow each other, the oldest first. */
  editions: Edition[];
  defaultEdition: EditionId;
  /** Ways to integrate that documents beside the FAQ tell of: the same for every edition whose channels name them. */
  integration: Record<IntegrationId, Step[]>;
  sources: Record<SourceId, Source>;
}

/** A document that facts are taken from. */
export interface Source {
  title: Text;
  url: string;
  /** As the document prints it; null where it prints none. */
  date: string | null;
}

/** One edition of the knowledge: it says all that it says and inherits nothing. */
export interface Edition {
  id: EditionId;
  /** As the document prints it; null where it prints none. */
  date: string | null;
  /** In the order of the edition's table. */
  modes: EditionMode[];
  functions: EditionFunction[];
  deliveries: EditionDelivery[];
  environments: EditionEnvironment[];
  /** The camera that liveness detection needs. */
  camera: Stated<CameraId>;
  /** Every camera that can be named. */
  cameras: CameraId[];
  industries: IndustryRules;
  /** In the order of the edition's table. */
  channels: Channel[];
  steps: Step[];
  notices: Notice[];
}

/** A liveness mode, as an edition describes it. */
export interface EditionMode {
  id: ModeId;
  /** Where this edition has another name than the vocabulary. */
  name?: Text;
  /** What the user does. */
  description: Stated<Text>;
}

/** What a check is for, as an edition describes it. */
export interface EditionFunction {
  id: FunctionId;
  /** Whether it checks that a living person is there. */
  liveness: Stated<boolean>;
  /** What the caller sends. */
  sends?: Stated<Text>;
  /** What the person is compared with. */
  comparedWith?: Stated<Text>;
  /** The channels that offer it, where not all do: it restricts. */
  channels?: Stated<ChannelId[]>;
  /** Channels that are said to offer it, nothing being said of the others: it restricts nothing. */
  offeredBy?: Stated<ChannelId[]>;
}

/** A service model. */
export interface EditionDelivery {
  id: DeliveryId;
  /** Whether it opens the camera itself. */
  opensCamera: Stated<boolean>;
  /** What the developer builds in. */
  integration?: Stated<Text>;
  /** What the caller sends. */
  sends?: Stated<Text>;
  /** Where the result comes to. */
  result?: Stated<Text>;
  effort?: Stated<Text>;
}

/** A place where end users are, and which channels it shuts out. */
export interface EditionEnvironment {
  id: EnvironmentId;
  /** The channels it takes, all others being shut out, where the edition says so. */
  only?: Stated<ChannelId[]>;
}

/** The industries that a limited channel takes. */
export interface IndustryRules {
  /** Every industry that a request of this edition can name, categories aside, in the vocabulary's order. */
  known: IndustryId[];
  listed: Record<IndustryId, Grounds>;
  excluded: Record<IndustryId, Exclusion>;
}

/** That an industry is named as not taken. */
export interface Exclusion extends Grounds {
  /** The channels of which it is stated: for any other it is concluded; absent: all. */
  statedFor?: ChannelId[];
}

/** A way to build the check in: what it offers, where it runs, and who may use it. */
export interface Channel {
  id: ChannelId;
  /** Where this edition has another name than the vocabulary. */
  name?: Text;
  /** That name within an English sentence, where it is another. */
  inText?: string;
  delivery: Stated<DeliveryId>;
  modes: Stated<ModeId[]>;
  runsIn: Record<EnvironmentId, Grounds>;
  /** Grounds for saying that it runs nowhere else; absent where that is only concluded from where it runs. */
  elsewhere?: Grounds;
  /** Whether only certain industries may use it. */
  industryLimit: Stated<boolean>;
  /** Grounds for holding the edition's list against this channel; only where it is limited. */
  industryList?: Grounds;
  /** The lowest WeChat version of each offered mode of which the edition states one; absent: it states none for the channel at all. */
  minimumWeChat?: Record<ModeId, MinimumWeChat>;
  /** The ways to integrate it, in order. */
  integration: IntegrationId[];
  /** How long WeChat's review takes; null where there is no review. */
  reviewTime?: Stated<ReviewTime | null>;
  /** Working days to leave for it, where other sources say more than the edition or it says nothing. */
  reviewPlan?: Stated<number>;
  /** The number of retries after which WeChat stops a user; null where there is no cap. */
  retryCap?: Stated<number | null>;
  /** Whether the user is verified live or records a video. */
  capture?: Stated<Text>;
}

/** In working days. */
export interface ReviewTime {
  from: number;
  to: number;
}

/** The lowest WeChat version that a mode needs, by system. */
export type MinimumWeChat = Stated<Record<SystemId, readonly number[]>>;

/** When a step or a notice belongs into an advice: every member must hold. */
export interface When {
  channel?: ChannelId[] | undefined;
  notChannel?: ChannelId[] | undefined;
  function?: FunctionId[] | undefined;
  notFunction?: FunctionId[] | undefined;
  environment?: EnvironmentId[] | undefined;
  /** A category stands for all its members. */
  industry?: IndustryId[] | undefined;
  /** None of these, nor a member of them. */
  notIndustry?: IndustryId[] | undefined;
  /** The channel offers one of these modes. */
  offers?: ModeId[] | undefined;
  /** One of these modes is wanted, or none in particular. */
  mode?: ModeId[] | undefined;
  /** The channel takes only certain industries, or takes all. */
  industryLimited?: boolean | undefined;
}

/** One thing to do between application and operation. */
export interface Step extends Grounds {
  id: string;
  phase: Phase;
  title: Text;
  detail: Text;
  links: SourceId[];
  when: When;
  /** What else to know for it; absent where nothing. */
  more?: StepPoint[];
}

/** What else to know for a step, by a source of its own. */
export interface StepPoint extends Grounds {
  text: Text;
  when: When;
}

/** The phases of the way from the application to operation, in order. */
export const phases = ["apply", "qualify", "review", "integrate", "operate"] as const;

export type Phase = (typeof phases)[number];

/** What holds whatever the verdict: limits, conditions, caveats. */
export interface Notice {
  code: string;
  when: When;
  /** The sentences of the notice; those that do not concern the request are left out. */
  parts: NoticePart[];
  /** Whether it stands on the first page, and if so, only for these requests. */
  firstPage?: When | undefined;
  /** It stands on the first page only as long as the channel is not ruled out. */
  inUse?: boolean | undefined;
  /** What it says can make the verdict worthless to the reader: it is told beside the verdict. */
  caveat?: boolean | undefined;
}

/** One sentence of a notice. */
export interface NoticePart {
  text: Text;
  sources: readonly SourceId[];
  when: When;
}
