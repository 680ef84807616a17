import type {
  CameraId,
  ChannelId,
  DeliveryId,
  EditionId,
  EnvironmentId,
  FunctionId,
  IndustryId,
  ModeId,
  ProductId,
  SystemId,
} from "./ids.ts";
import type { Text } from "./language.ts";

/** What can be named in a request, and how people spell it. */
export interface Vocabulary {
  channel: ChannelTerm[];
  mode: Term<ModeId>[];
  function: Term<FunctionId>[];
  environment: EnvironmentTerm[];
  industry: IndustryTerm[];
  os: Term<SystemId>[];
  /** What stands for the number of a version. */
  version: Term[];
  camera: Term<CameraId>[];
  edition: Term<EditionId>[];
  delivery: Term<DeliveryId>[];
  product: Term<ProductId>[];
}

/** What a term can be the name of, called as in the request. */
export type TermKind = keyof Vocabulary;

/** Whether a word names a kind, as the name of a flag can. */
export const isTermKind = ({ vocabulary }: { vocabulary: Vocabulary }, word: string): word is TermKind => Object.hasOwn(vocabulary, word);

/** Something that can be named, and how people spell it; what holds of it is in the editions. */
export interface Term<Id extends string = string> {
  id: Id;
  name: Text;
  aliases: string[];
  about: Text;
}

/** A way to integrate. */
export interface ChannelTerm extends Term<ChannelId> {
  /** Its name within an English sentence, where that is another: "the app". */
  inText?: string | undefined;
}

/** A place where end users are. */
export interface EnvironmentTerm extends Term<EnvironmentId> {
  /** As a sentence says that something runs there: "in a browser". */
  place: Text;
}

/** A category, a subcategory, or an industry without any. */
export interface IndustryTerm extends Term<IndustryId> {
  /** The category that this subcategory belongs to. */
  category?: IndustryId;
  /** Stands for every industry that has no id of its own; known to every edition. */
  anyOther?: true;
}
