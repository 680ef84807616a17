/** What was pressed instead of an answer. */
export const back = Symbol("back");

/** Who puts the pages to a person: in colour with arrow keys, or as numbered lists. It knows nothing of what is asked. */
export interface Asker {
  choose<T>(page: ChoicePage<T>): Promise<T | typeof back>;
  enter(page: EntryPage): Promise<string | typeof back>;
  /** Yes or no; no unless it is said. */
  confirm(question: Confirmation): Promise<boolean>;
  /** Something to be told that stays. */
  tell(lines: readonly string[]): void;
  /** Nobody is asked any more. */
  close(): void;
}

/** A question to be answered with yes or no, and what stands for these. */
export interface Confirmation extends Record<"yes" | "no", string> {
  title: string;
}

/** What every page shows. */
export interface Heading {
  /** "Question 2 of at most 4" */
  progress?: string;
  /** What was answered so far. */
  answered: Labelled[];
  /** One line to be told before the question. */
  note?: string;
  title: string;
  /** Why it is asked, with the sources; worked out when somebody wants to know. */
  why(): string[];
  canGoBack: boolean;
}

export interface Labelled {
  label: string;
  value: string;
}

/** A page with a list to choose from. */
export interface ChoicePage<T> extends Heading {
  choices: Choice<T>[];
  /** The place of the choice that is pointed at first. */
  preselected: number;
  /** It was answered before, or is the usual way on: an empty line takes it. */
  usual: boolean;
  /** What a text says that is in no list, as a version does; undefined where it says nothing. */
  typed?(text: string): Choice<T> | undefined;
  /** How such a text is written. */
  typing?: string;
}

/** One line of the list. */
export interface Choice<T> {
  value: T;
  label: string;
  /** What stands beside it: the answer of a line in the review. */
  detail?: string;
  /** What it leads to; set back. */
  hint?: string;
  /** What its words mean, for whoever asks; worked out then. */
  meaning?: () => readonly Labelled[];
  /** It stands for whatever the list has no choice for. */
  anyOther?: true;
  /** It is right for whoever is not sure. */
  unsure?: true;
  /** Its own names in every language, folded, where the label says more than one of them. */
  names?: () => readonly string[];
  /** Every way to write it, folded, beside what is shown; worked out when somebody types. */
  spellings?: () => readonly string[];
  /** Only to be read. */
  disabled?: boolean;
}

/** A page with a line to type on. */
export interface EntryPage extends Heading {
  initial: string;
  /** What went wrong with the text that is there. */
  problem?: string;
  /** What is wrong with a text; undefined where it will do. */
  check(text: string): string | undefined;
}
