import type { CitedSources, DocumentHead } from "./document.ts";

/** Which channel offers which liveness mode, and under which limits. */
export interface MatrixDocument extends DocumentHead, CitedSources {
  /** In the order of the edition's table. */
  modes: string[];
  channels: MatrixChannel[];
  /** What the modes and systems are called: kind → id → name. */
  names: Record<string, Record<string, string>>;
  /** What the newest edition has otherwise in these cells; absent where it says the same. */
  newer?: { edition: string; message: string; sources: string[] } | undefined;
}

/** A row of the table. */
export interface MatrixChannel {
  channel: string;
  name: string;
  /** Whether only certain industries may use it. */
  industryLimited: boolean;
  /** Mode → whether the channel offers it. */
  cells: Record<string, boolean>;
  /** Mode → system → the lowest WeChat version; modes without a minimum are not named. */
  minimumWeChat: Record<string, Record<string, string>>;
  sources: string[];
}
