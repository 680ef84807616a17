import { sourcesOfAll } from "../domain/grounds.ts";
import type { ModeId, SourceId, SystemId } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { AskedField, Choice, Left, Option, Question } from "../domain/question.ts";
import { type Answers, type Request, withAnswers } from "../domain/request.ts";
import { choicesFor, nextField } from "./asking.ts";
import { readers } from "./gates/index.ts";
import { asksAbout, judgedChannels } from "./lookup.ts";
import { type Outlook, outlookOn } from "./outlook.ts";
import { atMostQuestions } from "./question-count.ts";
import type { Row } from "./rows.ts";

/**
 * The next question whose answer can still change a verdict.
 *
 * @param unknown fields that were asked for and are not known: they are not asked again
 * @returns undefined where nothing more can change
 */
export function nextQuestion(edition: Edition, request: Request, unknown: readonly AskedField[] = []): Question | undefined {
  const outlook = outlookOn(edition);
  const field = nextField(outlook, request, unknown);
  if (field === undefined) return undefined;
  return {
    field,
    sources: () => sourcesOf(edition, request, field),
    atMost: atMostQuestions(outlook, request, unknown),
    options: choicesFor(edition, request, field).map((choice) => asOption(outlook, request, choice)),
  };
}

const asOption = (outlook: Outlook, request: Request, { answers, range }: Choice): Option => ({
  answers,
  ...(range && { range }),
  ...leftBy(outlook, request, answers),
});

/** What answers leave open of a request. */
export function leftBy({ edition, verdicts, rows }: Outlook, request: Request, answers: Answers): Left {
  // With a mode named, only the channels' verdicts would be told.
  const answered: Request = { ...withAnswers(request, answers), mode: undefined };
  const told = verdicts(answered);
  const leaves: Left["leaves"] = {};
  const onlyOn: NonNullable<Left["onlyOn"]> = {};
  for (const [index, channel] of judgedChannels(edition, answered).entries()) {
    // The channel's own verdict stands before those of its modes.
    const first = index * (edition.modes.length + 1) + 1;
    const open = edition.modes.filter(({ id }, at) => asksAbout(request, id) && told[first + at] !== "unsupported");
    if (open.length === 0) continue;
    leaves[channel.id] = open.map((mode) => mode.id);
    const partly = systemsLeft(edition, rows(answered, channel), leaves[channel.id] ?? []);
    if (Object.keys(partly).length > 0) onlyOn[channel.id] = partly;
  }
  return { leaves, ...(Object.keys(onlyOn).length > 0 && { onlyOn }) };
}

/** Of these modes those that some rule refuses on some of the systems, and the systems that it leaves them. */
function systemsLeft(edition: Edition, rows: readonly Row[], modes: readonly ModeId[]): Record<ModeId, SystemId[]> {
  const left: Record<ModeId, SystemId[]> = {};
  for (const [at, { id }] of edition.modes.entries()) {
    const told = rows.flatMap(({ judgements }) => Object.entries(judgements[at]?.systems ?? {}));
    const refused = new Set(told.filter(([, verdict]) => verdict === "unsupported").map(([os]) => os));
    if (modes.includes(id) && refused.size > 0) left[id] = [...new Set(told.map(([os]) => os))].filter((os) => !refused.has(os));
  }
  return left;
}

/** Where it is said that the answer matters: the grounds of the reasons that the answers bring up. */
export function sourcesOf(edition: Edition, request: Request, field: AskedField): SourceId[] {
  const cited = choicesFor(edition, request, field).flatMap(({ answers }) => {
    const answered = withAnswers(request, answers);
    return judgedChannels(edition, answered).flatMap((channel) =>
      edition.modes.flatMap(({ id: mode }) =>
        readers(field).flatMap((gate) => gate.judge({ edition, request: answered, channel, mode }).reasons),
      ),
    );
  });
  return sourcesOfAll(cited);
}
