import type { CitedSources, DocumentHead } from "./document.ts";

/** What there is of one kind: ids, names and a line of description. */
export interface ListDocument extends DocumentHead, CitedSources {
  kind: string;
  items: ListItem[];
}

/** What every kind has; what only some kinds have is left out elsewhere. */
export interface ListItem {
  id: string;
  name: string;
  /** Other spellings that are taken, in every language; ids and names count besides. */
  aliases: string[];
  /** One line. */
  description: string;
  /** A channel's service model: `saas` or `paas`. */
  delivery?: string | undefined;
  /** Whether a channel takes only certain industries. */
  industryLimited?: boolean | undefined;
  /** The modes that a channel offers. */
  modes?: string[] | undefined;
  /** The channels that offer a mode, or run in an environment. */
  channels?: string[] | undefined;
  /** Whether a function checks that a living person is there. */
  liveness?: boolean | undefined;
  /** An industry's category; absent for a category itself. */
  category?: string | undefined;
  /** Whether channels with an industry limit take this industry; absent for a category. */
  listed?: boolean | undefined;
  /** Whether the edition answers unless another is asked for. */
  default?: boolean | undefined;
  /** As the document prints it; null where it prints none. */
  date?: string | null | undefined;
  url?: string | undefined;
  sources?: string[] | undefined;
}
