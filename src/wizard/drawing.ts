import type { Style } from "../render/style.ts";
import type { WizardWording } from "../wording/wizard.ts";

/** Where and how the questions are put. */
export interface Drawing {
  style: Style;
  columns(): number;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { rows?: number };
  words: WizardWording;
}

/** The same before it is known in what words. */
export interface Surface extends Omit<Drawing, "words"> {
  /** Numbered lists instead of lists to move through. */
  plain: boolean;
}
