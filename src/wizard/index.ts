import type { Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { editionOf } from "../engine/lookup.ts";
import { commandLines } from "../render/text/command.ts";
import { after, outcomeOf, shown } from "./answered.ts";
import type { Asker } from "./asker.ts";
import { type Dialogue, dialogueFor } from "./dialogue.ts";
import type { Surface } from "./drawing.ts";
import { interview } from "./interview.ts";
import { askerFor } from "./looks.ts";
import { askNext, isSaving, type SavedFormat } from "./menu.ts";
import { saveAs } from "./saving.ts";
import { begin, requestOf, type Session } from "./session.ts";

/** What the wizard needs from whoever starts it. */
export interface Wizard extends Surface {
  knowledge: Knowledge;
  /** Already parsed; what it holds is not asked for. */
  request: Request;
  /** Each answer is printed as it comes, and stands above what is asked after it. */
  isRead: boolean;
  /** @returns the answer in one line */
  showAnswer(request: Request): Promise<string>;
  save(request: Request, format: SavedFormat, file: string): Promise<void>;
  /** The command that gives the same answer, as it is to be printed; empty: nothing is printed. */
  commandFor(request: Request): string;
}

const endings: Record<SavedFormat, string> = { report: "html", markdown: "md", json: "json" };

/**
 * Asks what can still change the answer, shows the answer, and goes on as long as the person likes.
 *
 * @throws {Interrupted} on Ctrl-C
 * @throws {InputEnded} where the input ends before the last page
 */
export async function runWizard(wizard: Wizard): Promise<void> {
  const { knowledge, request } = wizard;
  const edition = editionOf(knowledge, request.edition);
  const dialogue = dialogueFor(knowledge, edition, request.language);
  const asker = await askerFor({ ...wizard, words: dialogue.words }, wizard.plain);
  let session: Session | undefined = begin(edition, request);
  try {
    while (session !== undefined) session = await answerOnce(wizard, asker, dialogue, session);
  } finally {
    asker.close();
  }
}

/** @returns where to go on; undefined where the person is done */
async function answerOnce(wizard: Wizard, asker: Asker, dialogue: Dialogue, from: Session): Promise<Session | undefined> {
  const finished = await interview(asker, dialogue, from);
  const answered = outcomeOf(finished) === undefined ? await show(wizard, asker, dialogue, finished) : finished;
  for (;;) {
    const next = await askNext(asker, dialogue, outcomeOf(answered));
    if (next === "done") return undefined;
    if (!isSaving(next)) return after(answered, next);
    await saveAs(asker, dialogue, `faceid-advice.${endings[next]}`, (file) => wizard.save(requestOf(answered), next, file));
  }
}

async function show(wizard: Wizard, asker: Asker, { words }: Dialogue, finished: Session): Promise<Session> {
  const request = requestOf(finished);
  const outcome = await wizard.showAnswer(request);
  const command = wizard.commandFor(request);
  asker.tell(command === "" ? [""] : ["", words.menu.command, ...commandLines(command, wizard.columns()), ""]);
  return shown(finished, wizard.isRead ? words.menu.above(outcome) : outcome);
}
