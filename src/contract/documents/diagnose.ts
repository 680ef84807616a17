import type { CitedSources, DocumentHead } from "./document.ts";

/** What went wrong, and what to do about it. What was typed is not repeated. */
export interface DiagnoseDocument extends DocumentHead, CitedSources {
  /** The best first; empty where nothing fits. */
  matches: DiagnoseMatch[];
  /** Where nothing fits well enough: what comes nearest. */
  near: DiagnoseNear[];
  /** What was named exactly, but does not occur with the channel or the function that was given; `matches` is then empty. */
  elsewhere: DiagnoseElsewhere[];
}

export interface DiagnoseTitle {
  id: string;
  symptom: string;
}

export interface DiagnoseNear extends DiagnoseTitle {
  /** Its codes that are spelt nearly like what was typed. */
  codes: string[];
}

export interface DiagnoseElsewhere extends DiagnoseTitle {
  /** Where it is not, and where it is. */
  message: string;
  /** Where it occurs, by id; empty: anywhere. Of a code that was named: who returns it. */
  channels: string[];
  functions: string[];
}

/** A symptom that fits: where it comes from, and what to do. */
export interface DiagnoseMatch extends DiagnoseTitle {
  /** How well it fits the words, from 0 to 1; 1 where it or one of its codes was named. */
  score: number;
  /** Those that were named first. The same code can mean something else in another list. */
  codes: DiagnoseCode[];
  causes: DiagnoseStatement[];
  /** What to do. */
  remedies: DiagnoseStatement[];
  billed: DiagnoseBilling;
  /** Where it occurs, by id; empty: anywhere. */
  channels: string[];
  functions: string[];
  /** All that this match rests on. */
  sources: string[];
}

/** An error code, and what it means in its list. */
export interface DiagnoseCode {
  /** As the provider spells it. */
  code: string;
  meaning: string;
  /** The list that it comes from, by id and by name. */
  list: string;
  listName: string;
  /** Whether it was named. */
  asked: boolean;
  billed: BillingName;
  sources: string[];
}

/** A cause or a remedy. */
export interface DiagnoseStatement {
  text: string;
  sources: string[];
  /** No source says it in so many words. */
  inferred: boolean;
}

/** `differs`: by code, list or product edition; the message says how. */
export type BillingName = "yes" | "no" | "differs" | "not-stated";

/** Of the codes that were named, or of all. */
export interface DiagnoseBilling {
  value: BillingName;
  message: string;
  sources: string[];
}
