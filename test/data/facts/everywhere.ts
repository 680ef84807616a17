import type { Knowledge } from "../../../src/domain/knowledge.ts";
import { meet } from "./audience.ts";
import { at, type Change, membersOf, otherLists, type Path } from "./change.ts";
import { figuresIn, isText, withOther } from "./figures.ts";

/** The parts of the knowledge that answers rest on: names and spellings are no facts. */
const roots = ({ editions, integration }: Knowledge): Path[] => [
  ...editions.map((_, index) => ["editions", index]),
  ...Object.keys(integration).map((way) => ["integration", way]),
];

/** Every place below the roots, the roots themselves first. */
const placesIn = (knowledge: Knowledge): Path[] => roots(knowledge).flatMap((root) => placesBelow(knowledge, root));

function placesBelow(knowledge: Knowledge, path: Path): Path[] {
  const here = at(knowledge, path);
  const keys = Array.isArray(here) ? here.map((_, index) => index) : Object.keys(membersOf(here));
  return typeof here === "object" && here !== null ? [path, ...keys.flatMap((key) => placesBelow(knowledge, [...path, key]))] : [];
}

/** Each citation left out and exchanged for another, and what is stated called concluded and the other way round. */
export function groundsChanges(knowledge: Knowledge): Change[] {
  const documents = Object.keys(knowledge.sources);
  return placesIn(knowledge).flatMap((path) => {
    const { sources, inferred } = membersOf(at(knowledge, path));
    const cited = Array.isArray(sources) ? (sources as string[]) : [];
    const flipped = typeof inferred === "boolean" ? [{ path: [...path, "inferred"], value: !inferred }] : [];
    return [...cited.flatMap((_, index) => citationChanges([...path, "sources", index], cited, documents)), ...flipped];
  });
}

/** What is said of one notice in several sentences cites each source once: a citation can be left out behind its like. */
function citationChanges(path: Path, cited: readonly string[], documents: readonly string[]): Change[] {
  const fact = path.join("/");
  const exchanged = { path, value: documents.find((id) => !cited.includes(id)), fact };
  return cited.length > 1 ? [{ path, fact }, exchanged] : [exchanged];
}

/** Each condition of a step, a notice or a sentence left out, and each of the values that it names. */
export const conditionChanges = (knowledge: Knowledge): Change[] =>
  placesIn(knowledge)
    .filter((path) => path.at(-1) === "when" || path.at(-1) === "firstPage")
    .flatMap((path) => {
      const whole: Change[] = path.at(-1) === "firstPage" ? [{ path }] : [];
      const conditions = Object.entries(membersOf(at(knowledge, path)));
      return [...whole, ...conditions.flatMap(([name, value]) => ofCondition([...path, name], value))];
    });

function ofCondition(path: Path, value: unknown): Change[] {
  if (!Array.isArray(value)) return [{ path }, { path, value: !value }];
  return [{ path }, ...(value.length > 1 ? otherLists(value, []).map((less) => ({ path, value: less })) : [])];
}

/** What stands in an order that is told: each item left out, and two that can be told together the other way round. */
export function orderChanges(knowledge: Knowledge): Change[] {
  const lists = ["channels", "modes", "steps", "notices", "parts", "more", "links"];
  const isOrdered = (path: Path) => lists.includes(String(path.at(-1))) || (path[0] === "integration" && path.length === 2);
  return placesIn(knowledge)
    .filter((path) => isOrdered(path) && Array.isArray(at(knowledge, path)))
    .flatMap((path) => {
      const list = at(knowledge, path) as unknown[];
      return list.flatMap((item, index) => {
        const before = list.slice(0, index).findLastIndex((other) => meet(knowledge, path, other, item));
        const swapped = list.with(before, item).with(index, list[before]);
        const about = [...path, index];
        return [{ path: about }, ...(before < 0 ? [] : [{ path, value: swapped, about }])];
      });
    });
}

/** Each figure of a sentence made another, in both languages. */
export const figureChanges = (knowledge: Knowledge): Change[] =>
  placesIn(knowledge).flatMap((path) => {
    const text = at(knowledge, path);
    if (!isText(text)) return [];
    return [...new Set(figuresIn(text.en))].map((figure) => ({ path, value: withOther(text, figure) }));
  });
