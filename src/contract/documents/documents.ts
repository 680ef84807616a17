import type { DatedSources, DocumentHead } from "./document.ts";

/** The qualification documents that an industry needs in a channel. */
export interface DocumentsDocument extends DocumentHead, DatedSources {
  /** What the list was narrowed to. */
  asked: { industry?: string | undefined; channel?: string | undefined };
  requirements: Requirement[];
  /** The qualification lists, the earlier first; the last one is the one to go by. */
  lists: { list: string; name: string; sources: string[] }[];
  /** What holds for every row of the lists. */
  notes: Remark[];
  /** What the channels and the asked industry are called: kind → id → name. */
  names: Record<string, Record<string, string>>;
}

/** What one row of the lists says of one channel; an industry can have several rows. */
export interface Requirement {
  /** Null for a row that the FAQ does not have, and where every industry is welcome. */
  industry: string | null;
  category: string | null;
  /** The row's name; empty where the channel has no industry limit. */
  name: string;
  channel: string;
  /** Whether the later list opens the channel to it; for a row that only a guide has, whether the guide does; without industry limit always. */
  open: boolean;
  /** How far the channel is open to it: in the last list, in an earlier one alone, by a guide alone, in lists for other channels alone, or in no list at all. */
  status: "open" | "earlier" | "named" | "closed" | "absent";
  /** Each inner list is one set that is enough; empty where nothing is asked for, or nobody says what. */
  anyOf: string[][];
  conditions: string[];
  /** Who states each of the conditions, in their order. */
  conditionSources: string[][];
  /** What each list says; a set that one of them asks for instead stands there. */
  lists: { list: string; open: boolean; anyOf?: string[][] | undefined }[];
  /** Whether the edition takes the industry in this channel: what verdicts go by. Null where it does not know it. */
  inEdition: { open: boolean; inferred: boolean; sources: string[] } | null;
  /** What other pages say of it. */
  remarks: Remark[];
  inferred: boolean;
  sources: string[];
}

/** What a page says beside the lists. */
export interface Remark {
  text: string;
  inferred: boolean;
  sources: string[];
}
