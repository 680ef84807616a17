import type { Request } from "../domain/request.ts";
import { outlookOn } from "../engine/outlook.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import { replyWords } from "./answer-words.ts";
import type { Choice, ChoicePage } from "./asker.ts";
import { canGoBack } from "./back.ts";
import { channelsOpen } from "./consequences.ts";
import type { Dialogue } from "./dialogue.ts";
import { askAdded, change, finish, setAdded } from "./moves.ts";
import { namesFor } from "./naming.ts";
import { type AddedField, addedFields, requestOf, type Session } from "./session.ts";
import { canChange, type Row, summaryOf } from "./summary.ts";
import { without } from "./turn.ts";

/** All answers before the advice: each can be changed, three can be added. */
export function reviewPage(dialogue: Dialogue, session: Session): ChoicePage<Session> {
  const { words, name } = dialogue;
  const { request, rows } = summaryOf(session);
  const lines = rows.map((row): Choice<Session> => {
    const changeable = canChange(session, row);
    return {
      value: changeable ? change(session, row.field) : session,
      disabled: !changeable,
      label: words.fields[row.field](name),
      detail: replyWords(dialogue, request, row),
      ...hintOf(dialogue, request, row),
    };
  });
  const added = addedFields.map((field) => addedLine(dialogue, session, field));
  const choices = [...lines, ...added, { value: finish(session), label: words.choices.show }];
  return {
    answered: [],
    title: words.review,
    why: () => [words.whys.review(name)],
    canGoBack: canGoBack(session),
    choices,
    preselected: choices.length - 1,
    usual: true,
  };
}

/** Where an answer came from, or why there is none. */
function hintOf({ words }: Dialogue, { channel }: Request, { field, state }: Row): { hint?: string } {
  if (state === "given") return { hint: words.hints.given };
  if ((state !== "notAsked" && state !== "idle") || field === "channel") return {};
  return { hint: field === "environment" && channel !== undefined ? words.hints.implied : words.hints.noEffect };
}

function addedLine({ words, name }: Dialogue, session: Session, field: AddedField): Choice<Session> {
  const value = session.given[field];
  const detail = value === undefined ? words.states.open : name(field, value);
  return { value: askAdded(session, field), label: words.fields[field](name), detail };
}

/** The page that adds one of the fields that nobody is asked for. */
export function addedPage(dialogue: Dialogue, session: Session, field: AddedField): ChoicePage<Session> {
  const { words, name } = dialogue;
  const current = session.given[field];
  const ids = idsOf(dialogue, field);
  const outlook = outlookOn(session.edition);
  const others = without(requestOf(session), field);
  const leftBy = (request: Request) => ({ detail: channelsOpen(dialogue, outlook.standings(request), request) });
  return {
    answered: [],
    progress: words.changing,
    title: words.added[field],
    why: () => [words.whys.added(name)],
    canGoBack: canGoBack(session),
    choices: [
      { value: setAdded(session, field, undefined), label: words.choices.open, ...leftBy(others), unsure: true },
      ...ids.map((id) => ({ ...addedChoice(dialogue, session, field, id), ...leftBy({ ...others, [field]: id }) })),
    ],
    preselected: current === undefined ? 0 : ids.indexOf(current) + 1,
    usual: true,
  };
}

function addedChoice({ knowledge, name, language }: Dialogue, session: Session, field: AddedField, id: string): Choice<Session> {
  const term = termOf(knowledge, field, id);
  return {
    value: setAdded(session, field, id),
    label: name(field, id),
    hint: term.about[language],
    ...namesFor(knowledge, field, id),
  };
}

function idsOf({ edition, knowledge }: Dialogue, field: AddedField): string[] {
  if (field === "os") return knowledge.vocabulary.os.map(({ id }) => id);
  return (field === "mode" ? edition.modes : edition.functions).map(({ id }) => id);
}
