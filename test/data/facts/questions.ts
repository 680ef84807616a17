import type { Edition, Knowledge } from "../../../src/domain/knowledge.ts";
import { changesOf } from "../../../src/topics/changes.ts";
import { compareOf } from "../../../src/topics/compare.ts";
import { listOf } from "../../../src/topics/list.ts";
import { matrixOf } from "../../../src/topics/matrix.ts";
import { ask, reference } from "../../support/knowledge.ts";
import { topicOn } from "../../support/topics.ts";
import { at, type Change, membersOf } from "./change.ts";

/** Something that can be asked, and how the answer reads; what can no longer be asked reads as its error. */
export interface Question {
  /** The ids that it is about. */
  words: readonly string[];
  isLookUp: boolean;
  answer(knowledge: Knowledge): string;
}

/** What between them brings up every fact of the knowledge: requests, one channel at a time and all at once, and look-ups. */
export const questionsOf = ({ editions, vocabulary }: Knowledge): Question[] =>
  editions.flatMap((edition) => [
    ...lookUps(edition),
    ...requestsAbout(edition, vocabulary).flatMap((request) => edition.channels.map(({ id }) => asked({ ...request, channel: id }))),
    ...[{}, rightFor(edition)].map((request) => asked({ edition: edition.id, ...request })),
  ]);

/** A request that nothing stands against. */
const rightFor = ({ id }: Pick<Edition, "id">) => ({ edition: id, industry: "finance/bank", wechatVersion: "latest", camera: "front" });

/** Every value of every field, the others as they should be: versions only next to a minimum. */
function requestsAbout(edition: Edition, { industry, camera }: Knowledge["vocabulary"]): object[] {
  const right = rightFor(edition);
  const industries = industry.map(({ id }) => id).filter((id) => edition.industries.known.some((known) => known.startsWith(id)));
  return [
    { edition: edition.id },
    right,
    ...edition.functions.map(({ id }) => ({ ...right, function: id })),
    ...edition.modes.map(({ id }) => ({ ...right, mode: id })),
    ...edition.environments.map(({ id }) => ({ ...right, environment: id })),
    ...camera.map(({ id }) => ({ ...right, camera: id })),
    ...["6.5.3", "6.5.4", "6.5.5", "6.5.6", "6.7.1", "6.7.2"].map((wechatVersion) => ({ ...right, wechatVersion })),
    ...industries.map((id) => ({ ...right, industry: id })),
  ];
}

const asked = (request: object): Question => ({
  words: Object.values(request),
  isLookUp: false,
  answer: (model) => orError(() => ask(request, { verbose: true, model })),
});

function lookUps({ id, channels, modes, functions, deliveries }: Edition): Question[] {
  const lookUp = (words: string[], answer: (knowledge: Knowledge) => unknown): Question => ({
    words: [id, ...words],
    isLookUp: true,
    answer: (knowledge) => orError(() => answer(knowledge)),
  });
  const topicIn = (knowledge: Knowledge) => topicOn({ edition: id }, "en", knowledge);
  return [
    lookUp(["reviewTime", "reviewPlan", "retryCap", "capture", "delivery", "links"], (model) => compareOf(topicIn(model), idsOf(channels))),
    lookUp(["description"], (model) => compareOf(topicIn(model), idsOf(modes))),
    lookUp(["functions"], (model) => compareOf(topicIn(model), idsOf(functions))),
    lookUp(["deliveries"], (model) => compareOf(topicIn(model), idsOf(deliveries))),
    lookUp(["industries"], (model) => listOf(topicIn(model), () => reference, "industries")),
    lookUp(["modes"], (model) => matrixOf(topicIn(model))),
    lookUp(["minimumWeChat"], (model) => changesIn(model, id)),
  ];
}

/** From this edition to each. */
const changesIn = (model: Knowledge, id: string) =>
  model.editions.map((to) => changesOf(topicOn({ edition: id }, "en", model), reference, to));

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

function orError(answer: () => unknown): string {
  try {
    return JSON.stringify(answer());
  } catch (error) {
    return String(error);
  }
}

/** How many requests are asked before a change counts as one that no answer shows; sixty show each in time. */
const enough = 60;

/** The requests that a change concerns most, those first that name most of what is named on the way to it; then all look-ups. */
export function nearestTo(change: Change, questions: readonly Question[], knowledge: Knowledge): Question[] {
  const words = wordsOf(knowledge, change);
  const nearness = ({ words: named }: Question) => named.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  const nearest = questions
    .map((question) => [nearness(question), question] as const)
    .sort(([a], [b]) => b - a)
    .map(([, question]) => question);
  return [...nearest.slice(0, enough), ...nearest.slice(enough).filter(({ isLookUp }) => isLookUp)];
}

/** How much each word tells: members and ids on the way to a fact, whom it is told, and what it becomes. */
function wordsOf(knowledge: Knowledge, { path, value, about = path }: Change): Map<string, number> {
  const way = about.map((_, index) => at(knowledge, about.slice(0, index + 1)));
  const [root, part] = path;
  const users = knowledge.editions.flatMap(({ channels }) => channels.filter(({ integration }) => integration.includes(String(part))));
  const moved =
    about === path ? [] : Object.values(membersOf(value)).filter((item, index) => item !== membersOf(at(knowledge, path))[index]);
  const sentences = [at(knowledge, about), ...moved].flatMap((item) => Object.values(membersOf(membersOf(item)["parts"])));
  const named = [...about, ...[...way, ...moved, ...sentences].flatMap(namedIn), ...(root === "integration" ? idsOf(users) : [])];
  const before = at(knowledge, path);
  const different = about === path && Array.isArray(before) ? differing(before, value) : [];
  // Where a condition falls away, those are told whom it kept out.
  const weight = value === undefined && !/^not/.test(String(path.at(-1))) ? -2 : 2;
  return new Map([...named.map((word) => [String(word), 1] as const), ...different.map((word) => [word, weight] as const)]);
}

/** The id of a thing, and whom the conditions name under which it is told, but for those whom they keep out. */
function namedIn(thing: unknown): string[] {
  const { id, when } = membersOf(thing);
  const { notChannel: _channels, notFunction: _functions, notIndustry: _industries, ...conditions } = membersOf(when);
  return [...stringsIn(id), ...stringsIn(conditions)];
}

/** What stands in one of two values only. */
function differing(before: unknown, after: unknown): string[] {
  const [old, now] = [stringsIn(before), stringsIn(after)];
  return [...old.filter((word) => !now.includes(word)), ...now.filter((word) => !old.includes(word))];
}

const stringsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(membersOf(value)).flatMap((member) => stringsIn(member));
