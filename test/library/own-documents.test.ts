import { describe, expect, test } from "vitest";
import {
  advise,
  changes,
  compare,
  diagnose,
  documents,
  list,
  matrix,
  migrateRequest,
  nextQuestion,
  parseRequest,
  searchFaq,
} from "../../src/index.ts";
import { knowledge } from "../../src/knowledge/embedded.ts";
import { reference } from "../../src/knowledge/reference.ts";
import { listKinds } from "../../src/wording/topics/list.ts";

const editions = knowledge.editions.map(({ id }) => id);
const channels = knowledge.vocabulary.channel.map(({ id }) => id);
const symptoms = reference().symptoms;

/** All objects in a value, each with the way to it. */
function objectsIn(value: unknown, way = "", found = new Map<object, string>()): Map<object, string> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.set(value, way);
  for (const [name, member] of Object.entries(value)) objectsIn(member, `${way}/${name}`, found);
  return found;
}

const model = new Set([knowledge, reference()].flatMap((part) => [...objectsIn(part).keys()]));

/** What a caller could change the model by. */
const handedOut = (document: unknown): string[] =>
  [...objectsIn(document)].filter(([object]) => model.has(object) && !Object.isFrozen(object)).map(([, way]) => way);

const documentsGiven: Record<string, () => unknown[]> = {
  advise: () =>
    editions.flatMap((edition) => [advise({ edition }), ...channels.map((channel) => advise({ edition, channel, industry: "dating" }))]),
  changes: () => editions.flatMap((edition) => editions.map((to) => changes({ edition }, to))),
  compare: () =>
    [
      ["api", "pc-h5"],
      ["light", "silent"],
      ["saas", "paas"],
    ].map((names) => compare(names)),
  diagnose: () =>
    symptoms.flatMap(({ id, codes }) =>
      [id, ...codes.flatMap((group) => group.codes.slice(0, 1))].flatMap((words) => [
        diagnose(words),
        ...channels.map((channel) => diagnose(words, { channel })),
      ]),
    ),
  documents: () => [documents(), ...knowledge.vocabulary.industry.map(({ id }) => documents({ industry: id }))],
  list: () => editions.flatMap((edition) => Object.keys(listKinds).map((kind) => list(kind, { edition }))),
  matrix: () => editions.map((edition) => matrix({ edition })),
  migrateRequest: () => editions.map((edition) => migrateRequest({ channel: "native-h5", wechatVersion: "8.0.50" }, edition)),
  nextQuestion: () => editions.flatMap((edition) => [nextQuestion({ edition }), nextQuestion({ edition, industry: "dating" })]),
  parseRequest: () => [parseRequest({ channel: "fax" }), parseRequest({ channel: "api", wechatVersion: "8.0.50" })],
  searchFaq: () => editions.flatMap((edition) => ["", "rear-camera", "微信版本", "一闪"].map((words) => searchFaq(words, { edition }))),
};

describe("what the library gives is its caller's to change, and the model stays as it is", () => {
  test.each(Object.entries(documentsGiven))("%s", (_, given) => expect([...new Set(given().flatMap(handedOut))]).toEqual([]));
});
