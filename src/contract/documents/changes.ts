import type { CitedSources, DocumentHead } from "./document.ts";

/** What differs between two editions, or only what touches one request. */
export interface ChangesDocument extends DocumentHead, CitedSources {
  from: string;
  to: string;
  changes: Change[];
}

/**
 * - `cell`: a channel offers a mode, or no longer; `subject` is `channel/mode`, `from` and `to` are as in `matrix`
 * - `mode`: a mode is new, gone, or has other instructions; `from` and `to` are the instructions
 * - `name`: a channel or mode is called otherwise, its id staying
 * - `minimum`: a mode that both editions offer in a channel needs another WeChat version; `subject` is `channel/mode`
 * - `industry`: `listed`, `excluded`, or not named by one of the two
 * - `question`: a question of the FAQ is new, gone, or answered otherwise; `from` and `to` are the answers
 * - `stale`: a question that the later edition left standing although its other statements say otherwise
 */
export type ChangeKind = "cell" | "mode" | "name" | "minimum" | "industry" | "question" | "stale";

/** One difference. */
export interface Change {
  kind: ChangeKind;
  /** The id of what changed. */
  subject: string;
  /** In the earlier edition; null: there is none there. */
  from: string | boolean | null;
  to: string | boolean | null;
  /** Of a question that is gone: the id of the one that stands in its place. */
  replacedBy?: string | undefined;
  message: string;
  sources: string[];
}
