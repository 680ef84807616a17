import type { DocumentHead } from "./document.ts";

/** What the program explains beside its commands (contract §6). */
export interface HelpDocument extends DocumentHead {
  topic: string;
  title: string;
  /** In Markdown. */
  text: string;
}
