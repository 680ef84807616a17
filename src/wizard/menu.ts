import { type Asker, back, type ChoicePage } from "./asker.ts";
import { InputEnded } from "./interruptions.ts";
import type { Speech } from "./speech.ts";

const offered = ["done", "change", "channel", "json", "markdown"] as const;

/** What was chosen after the answer; `back` for Esc. */
export type Next = (typeof offered)[number] | "back";

/**
 * What to do after the answer.
 *
 * @param outcome the answer in one line: a long one has scrolled away, or is still to come
 */
export async function askNext(asker: Asker, speech: Speech, outcome?: string): Promise<Next> {
  try {
    const chosen = await asker.choose(menuPage(speech, outcome));
    return chosen === back ? "back" : chosen;
  } catch (error) {
    // Every question is answered: an input that ends here is done.
    if (error instanceof InputEnded) return "done";
    throw error;
  }
}

const menuPage = ({ words: { menu } }: Speech, outcome: string | undefined): ChoicePage<Next> => ({
  answered: [],
  ...(outcome !== undefined && { note: outcome }),
  title: menu.title,
  why: () => [menu.why],
  canGoBack: true,
  choices: offered.map((next) => ({ value: next, label: menu.choices[next] })),
  preselected: 0,
  usual: true,
});
