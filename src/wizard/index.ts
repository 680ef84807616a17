import type { Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { editionOf } from "../engine/lookup.ts";
import { commandLines } from "../render/text/command.ts";
import { after, outcomeOf, shown } from "./answered.ts";
import type { Asker } from "./asker.ts";
import type { Surface } from "./drawing.ts";
import { interview } from "./interview.ts";
import { askerFor } from "./looks.ts";
import { askNext } from "./menu.ts";
import { saveAs } from "./saving.ts";
import { begin, requestOf, type Session } from "./session.ts";
import { type Speech, speechFor } from "./speech.ts";

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

export type SavedFormat = "json" | "markdown";

const endings: Record<SavedFormat, string> = { json: "json", markdown: "md" };

/**
 * Asks what can still change the answer, shows the answer, and goes on as long as the person likes.
 *
 * @throws {Interrupted} on Ctrl-C
 * @throws {InputEnded} where the input ends before the last page
 */
export async function runWizard(wizard: Wizard): Promise<void> {
  const { knowledge, request } = wizard;
  const edition = editionOf(knowledge, request.edition);
  const speech = speechFor(knowledge, edition, request.language);
  const asker = await askerFor({ ...wizard, words: speech.words }, wizard.plain);
  let session: Session | undefined = begin(edition, request);
  try {
    while (session !== undefined) session = await answerOnce(wizard, asker, speech, session);
  } finally {
    asker.close();
  }
}

/** @returns where to go on; undefined where the person is done */
async function answerOnce(wizard: Wizard, asker: Asker, speech: Speech, from: Session): Promise<Session | undefined> {
  const finished = await interview(asker, speech, from);
  const answered = outcomeOf(finished) === undefined ? await show(wizard, asker, speech, finished) : finished;
  for (;;) {
    const next = await askNext(asker, speech, outcomeOf(answered));
    if (next === "done") return undefined;
    if (next !== "json" && next !== "markdown") return after(answered, next);
    await saveAs(asker, speech, `faceid-advice.${endings[next]}`, (file) => wizard.save(requestOf(answered), next, file));
  }
}

async function show(wizard: Wizard, asker: Asker, { words }: Speech, finished: Session): Promise<Session> {
  const request = requestOf(finished);
  const outcome = await wizard.showAnswer(request);
  const command = wizard.commandFor(request);
  asker.tell(command === "" ? [""] : ["", words.menu.command, ...commandLines(command, wizard.columns()), ""]);
  return shown(finished, wizard.isRead ? words.menu.above(outcome) : outcome);
}
