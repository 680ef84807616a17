import type { SystemId } from "../domain/ids.ts";
import type { AskedField, Question } from "../domain/question.ts";
import { labelFor, titleOf } from "../wording/question.ts";
import { answeredLines, replyWords } from "./answer-words.ts";
import type { Choice, ChoicePage, Heading, Labelled } from "./asker.ts";
import { canGoBack } from "./back.ts";
import { consequencesIn } from "./consequences.ts";
import type { Dialogue } from "./dialogue.ts";
import { explained } from "./explaining.ts";
import { askBySystem, askExact, reply, systemsWorthAsking } from "./moves.ts";
import { namesFor } from "./naming.ts";
import type { Page } from "./page.ts";
import { isSame, type Reply } from "./reply.ts";
import type { Session } from "./session.ts";
import { summaryOf } from "./summary.ts";
import { typedVersion } from "./typed-version.ts";

type QuestionPage = Extract<Page, { kind: "question" }>;
type SystemPage = Extract<Page, { kind: "system" }>;

/** A question with its choices; each leads to the session that follows from it. */
export function questionPage(dialogue: Dialogue, session: Session, page: QuestionPage): ChoicePage<Session> {
  const { turn, earlier, skipped } = page;
  const { question } = turn;
  const { knowledge, words, name } = dialogue;
  const choices = [...optionChoices(dialogue, session, question), ...otherChoices(dialogue, session, page)];
  const note = skipped.length === 0 ? undefined : words.skipped(skipped.map((field) => words.fields[field](name)));
  return {
    ...heading(dialogue, session, page, question),
    title: titleOf(question, name, words, knowledge.vocabulary.os.length),
    ...(note !== undefined && { note }),
    choices: choices.map(({ choice }) => choice),
    ...typedVersion(dialogue, session, question),
    ...preselection(choices, earlier),
  };
}

/** The version on one system alone. */
export function systemPage(dialogue: Dialogue, session: Session, page: SystemPage): ChoicePage<Session> {
  const { words, name } = dialogue;
  const choices = [
    ...optionChoices(dialogue, session, page.question, page.os),
    exactChoice(dialogue, session),
    unknownChoice(dialogue, session),
  ];
  const above = heading(dialogue, session, page, page.question);
  return {
    ...above,
    answered: [...above.answered, ...systemsAnswered(dialogue, session)],
    title: words.versionOn([name("os", page.os)], name),
    choices: choices.map(({ choice }) => choice),
    ...typedVersion(dialogue, session, page.question, page.os),
    ...preselection(choices, page.earlier),
  };
}

/** What all pages of a question have in common; the title is each page's own. */
export function heading(
  dialogue: Dialogue,
  session: Session,
  { count }: Pick<QuestionPage, "count">,
  question: Question,
): Omit<Heading, "title"> {
  const { words, name, knowledge, language } = dialogue;
  const { request, rows } = summaryOf(session);
  const others = rows.filter(({ field }) => field !== session.changing);
  return {
    progress: count === undefined ? words.changing : words.progress(count.number, count.atMost),
    answered: answeredLines(dialogue, request, others),
    why() {
      const titles = question.sources().flatMap((id) => knowledge.sources[id]?.title[language] ?? []);
      return [words.whys[question.field](name), ...(titles.length > 0 ? [words.sources(titles.slice(0, mostSources))] : [])];
    },
    canGoBack: canGoBack(session),
  };
}

/** The systems before this one. */
function systemsAnswered(dialogue: Dialogue, { place }: Session): Labelled[] {
  if (place?.kind !== "system" || Object.keys(place.replies).length === 0) return [];
  const row = { field: "wechatVersion", state: "replied", reply: { kind: "bySystem", systems: place.replies } } as const;
  return [{ label: dialogue.words.fields.wechatVersion(dialogue.name), value: replyWords(dialogue, {}, row) }];
}

/** More would fill the screen. */
const mostSources = 3;

/** A choice, and whether an earlier reply was this one. */
interface Candidate {
  choice: Choice<Session>;
  was(earlier: Reply): boolean;
}

function optionChoices(dialogue: Dialogue, session: Session, question: Question, os?: SystemId): Candidate[] {
  const consequences = consequencesIn(dialogue, session, question, os);
  return question.options.map((option, index) => {
    const { answers, range } = option;
    const chosen: Reply = { kind: "option", answers, ...(range && { range }) };
    const hint = consequences[index];
    const isAnyOther = standsForAnyOther(dialogue, question.field, answers[question.field]);
    const choice = {
      value: reply(session, chosen),
      label: labelFor(question.field, option, dialogue.name, dialogue.words),
      ...(hint !== undefined && { hint }),
      meaning: () => explained(dialogue, question.field, option),
      ...(isAnyOther && { anyOther: true as const }),
      ...namesFor(dialogue.knowledge, question.field, answers[question.field]),
    };
    return { choice, was: (earlier) => isSame(option, earlier) };
  });
}

function standsForAnyOther({ knowledge }: Dialogue, field: AskedField, id: unknown): boolean {
  return field === "industry" && knowledge.vocabulary.industry.some((term) => term.id === id && term.anyOther === true);
}

function otherChoices(dialogue: Dialogue, session: Session, { turn }: QuestionPage): Candidate[] {
  const { words } = dialogue;
  if (turn.question.field === "channel") return [unknownChoice(dialogue, session, "help")];
  if (turn.question.field !== "wechatVersion") return [unknownChoice(dialogue, session)];
  const bySystem: Candidate = {
    choice: { value: askBySystem(session), label: words.choices.bySystem, hint: words.hints.bySystem },
    was: ({ kind }) => kind === "bySystem",
  };
  const differs = systemsWorthAsking(session, turn).length > 1;
  return [...(differs ? [bySystem] : []), exactChoice(dialogue, session), unknownChoice(dialogue, session)];
}

const exactChoice = ({ words }: Dialogue, session: Session): Candidate => ({
  choice: { value: askExact(session), label: words.choices.exact, hint: words.hints.exact },
  was: ({ kind }) => kind === "exact",
});

const unknownChoice = ({ words }: Dialogue, session: Session, called: "unknown" | "help" = "unknown"): Candidate => ({
  choice: { value: reply(session, { kind: "unknown" }), label: words.choices[called], hint: words.hints[called], unsure: true },
  was: ({ kind }) => kind === "unknown",
});

/** The earlier reply, or the first choice: never that it is not known. */
function preselection(choices: readonly Candidate[], earlier: Reply | undefined): Pick<ChoicePage<Session>, "preselected" | "usual"> {
  const place = earlier === undefined ? -1 : choices.findIndex(({ was }) => was(earlier));
  return { preselected: Math.max(0, place), usual: place >= 0 };
}
