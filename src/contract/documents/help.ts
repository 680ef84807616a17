import type { DocumentHead } from "./document.ts";

/** The help of a command, or what the program explains beside its commands. */
export interface HelpDocument extends DocumentHead {
  topic: string;
  title: string;
  /** In Markdown. */
  text: string;
  /** Of a command, or of the program as a whole. */
  usage?: string;
  /** The words, flags and commands that can be typed, under their headings. */
  groups?: { heading: string; items: { term: string; about: string }[] }[];
  /** Command lines that work when pasted. */
  examples?: string[];
}
