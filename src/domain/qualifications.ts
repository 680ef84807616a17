import type { Grounds, Stated } from "./grounds.ts";
import type { ChannelId, IndustryId, SourceId } from "./ids.ts";
import type { Text } from "./language.ts";

/** What limited channels want to see before an industry may use them, as the qualification lists say it. */
export interface Qualifications {
  /** The earlier first; the last one is the one to go by. */
  lists: QualificationList[];
  /** What holds for every row. */
  notes: QualificationNote[];
  /** Certificate → its name as the lists print it, and an English gloss. */
  certificates: Record<string, Text>;
  rows: QualificationRow[];
  unlisted: UnlistedIndustry[];
  elsewhere: ElsewhereRow[];
}

/** One of the provider's lists: which industries it takes, and what they hand in. */
export interface QualificationList {
  id: string;
  name: Text;
  source: SourceId;
}

/** What the lists say beside their rows. */
export interface QualificationNote extends Stated<Text> {
  /** The channels that it is about, where not about all. */
  channels?: ChannelId[] | undefined;
  /** It only matters where this source is cited. */
  citing?: SourceId | undefined;
  /** It only matters where documents are to be collected. */
  collecting?: boolean | undefined;
}

/** One row of the lists. */
export interface QualificationRow {
  id: string;
  category: IndustryId;
  name: Text;
  /** The industries that it stands for; none where the FAQ does not have it. */
  industries: IndustryId[];
  /** Channel → the lists that open it. */
  listed: Record<ChannelId, string[]>;
  anyOf: DocumentSet[];
  /** List → what it asks for where that is something else. */
  otherwise: Record<string, DocumentSet[]>;
  conditions: { text: Text; lists?: string[] | undefined }[];
  remarks: Stated<Text>[];
}

/** Documents that are enough together. */
export type DocumentSet = readonly (string | { certificate: string; note: Text })[];

/** An industry of the FAQ that no list has, and the rows that come near. */
export interface UnlistedIndustry extends Grounds {
  industry: IndustryId;
  text: Text;
  near: string[];
  remarks: Stated<Text>[];
}

/** A row that only other pages have. */
export interface ElsewhereRow extends Grounds {
  id: string;
  category: IndustryId;
  name: Text;
  channels: ChannelId[];
  remarks: Stated<Text>[];
}
