import type { Edition, Knowledge } from "../../../../src/domain/knowledge.ts";
import type { Request } from "../../../../src/domain/request.ts";
import { factsSaid, factsStated } from "./facts.ts";
import { figuresSaidBeside, figuresSaidIn, figuresStatedBeside, figuresStatedIn } from "./figures.ts";
import { noticesSaid, noticesStated, stepsSaid, stepsStated, type Told } from "./told.ts";

/**
 * Where the knowledge says something else than the tables, which were written by hand: one sentence each, as they are
 * found.
 *
 * @param editions those that are looked at
 */
export function* differencesIn(knowledge: Knowledge, editions = knowledge.editions): Generator<string> {
  yield* unequal("integration", figuresSaidBeside(knowledge), figuresStatedBeside());
  for (const edition of editions) {
    yield* inFacts(edition);
    yield* inTold(knowledge, edition);
  }
}

function* inFacts(edition: Edition): Generator<string> {
  yield* unequal(edition.id, factsSaid(edition), factsStated(edition.id));
  yield* unequal(edition.id, figuresSaidIn(edition), figuresStatedIn(edition.id));
}

function* unequal(place: string, said: Record<string, string>, stated: Record<string, string>): Generator<string> {
  for (const fact of new Set([...Object.keys(stated), ...Object.keys(said)]))
    if (stated[fact] !== said[fact]) yield `${place}, ${fact}: says ${said[fact]}, should say ${stated[fact]}`;
}

function* inTold(knowledge: Knowledge, edition: Edition): Generator<string> {
  for (const request of requestsIn(edition)) {
    for (const channel of edition.channels) {
      const place = `${edition.id}, ${channel.id}, ${JSON.stringify(request)}`;
      const { steps, notices } = statedFor(place, edition.id, channel.id, request);
      yield* between(place, stepsSaid(knowledge, edition, request, channel), steps);
      yield* between(place, noticesSaid(edition, request, channel), notices);
    }
  }
}

const known = new Map<string, { steps: Told[]; notices: Told[] }>();

/** What the tables say to tell: worked out once, for they do not change. */
function statedFor(place: string, edition: string, channel: string, request: Request) {
  const { steps, notices } = known.get(place) ?? {
    steps: stepsStated(edition, channel, request),
    notices: noticesStated(edition, channel, request),
  };
  known.set(place, { steps, notices });
  return { steps, notices };
}

/** Each value of each field that a step or a notice can hang on, a category besides its members. */
function requestsIn({ id, functions, modes, environments, industries }: Edition): Request[] {
  const request = { edition: id, language: "en" as const };
  const categories = new Set(industries.known.map((industry) => industry.split("/")[0] ?? industry));
  return [
    request,
    ...functions.map((wanted) => ({ ...request, function: wanted.id })),
    ...modes.map((mode) => ({ ...request, mode: mode.id })),
    ...environments.map((environment) => ({ ...request, environment: environment.id })),
    ...[...new Set([...categories, ...industries.known])].map((industry) => ({ ...request, industry })),
  ];
}

function* between(place: string, said: readonly Told[], stated: readonly Told[]): Generator<string> {
  for (let index = 0; index < Math.max(said.length, stated.length); index++) {
    const [told, due] = [said[index], stated[index]];
    if (told === undefined || due === undefined || told.row !== due.row || !told.words.includes(due.words)) {
      yield `${place}: says ${told?.row} “${told?.words}”, should say ${due?.row} “${due?.words}”`;
      return;
    }
  }
}
