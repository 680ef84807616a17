import { type Asker, back, type ChoicePage } from "./asker.ts";
import type { Dialogue } from "./dialogue.ts";
import { InputEnded } from "./interruptions.ts";

/** What the answer can be saved as. */
const saved = ["report", "markdown", "json"] as const;

export type SavedFormat = (typeof saved)[number];

const offered = ["done", "change", "channel", ...saved] as const;

export const isSaving = (next: Next): next is SavedFormat => saved.some((format) => format === next);

/** What was chosen after the answer; `back` for Esc. */
export type Next = (typeof offered)[number] | "back";

/**
 * What to do after the answer.
 *
 * @param outcome the answer in one line: a long one has scrolled away, or is still to come
 */
export async function askNext(asker: Asker, dialogue: Dialogue, outcome?: string): Promise<Next> {
  try {
    const chosen = await asker.choose(menuPage(dialogue, outcome));
    return chosen === back ? "back" : chosen;
  } catch (error) {
    // Every question is answered: an input that ends here is done.
    if (error instanceof InputEnded) return "done";
    throw error;
  }
}

const menuPage = ({ words: { menu } }: Dialogue, outcome: string | undefined): ChoicePage<Next> => ({
  answered: [],
  ...(outcome !== undefined && { note: outcome }),
  title: menu.title,
  why: () => [menu.why],
  canGoBack: true,
  choices: offered.map((next) => ({ value: next, label: menu.choices[next] })),
  preselected: 0,
  usual: true,
});
