import type { Channel, Edition, EditionEnvironment, EditionFunction, Knowledge } from "../../../src/domain/knowledge.ts";
import { type Change, otherLists, type Path } from "./change.ts";
import { conditionChanges, figureChanges, groundsChanges, orderChanges } from "./everywhere.ts";

/** What counts as a fact, and how each one can be said otherwise. */
export const kinds: Record<string, (knowledge: Knowledge) => Change[]> = {
  "a tick of the matrix": inChannels(({ modes }, path, edition) => lists([...path, "modes", "value"], modes.value, idsOf(edition.modes))),
  "a minimum WeChat version": inChannels(({ minimumWeChat = {} }, path) =>
    Object.entries(minimumWeChat).flatMap(([mode, { value }]) => [
      { path: [...path, "minimumWeChat", mode] },
      ...Object.entries(value).flatMap(([os, version]) => versions([...path, "minimumWeChat", mode, "value", os], version)),
    ]),
  ),
  "an industry of the list": inEditions(({ industries: { listed, excluded, known } }, path) => [
    ...Object.keys(listed).map((id) => ({ path: [...path, "industries", "listed", id] })),
    ...Object.keys(excluded).map((id) => ({ path: [...path, "industries", "excluded", id] })),
    ...Object.entries(excluded).flatMap(([id, { statedFor }]) =>
      statedFor === undefined ? [] : [{ path: [...path, "industries", "excluded", id, "statedFor"] }],
    ),
    ...known.map((_, index) => ({ path: [...path, "industries", "known", index] })),
    ...known
      .filter((id) => !(id in listed))
      .map((id) => ({ path: [...path, "industries", "listed", id], value: Object.values(listed)[0] })),
  ]),
  "an industry limit": inChannels(({ industryLimit, industryList }, path) => [
    { path: [...path, "industryLimit", "value"], value: !industryLimit.value },
    ...(industryList ? [{ path: [...path, "industryList"] }] : []),
  ]),
  "a place where a channel runs": inChannels(({ runsIn }, path, { environments }) =>
    environments.map(({ id }) => ({
      path: [...path, "runsIn", id],
      ...(id in runsIn ? {} : { value: Object.values(runsIn)[0] }),
    })),
  ),
  "a place that takes certain channels only": inItems<EditionEnvironment>("environments", ({ only }, path, { channels }) =>
    only === undefined ? [] : [{ path: [...path, "only"] }, ...lists([...path, "only", "value"], only.value, idsOf(channels))],
  ),
  "the camera": inEditions(({ camera, cameras }, path) =>
    cameras.filter((id) => id !== camera.value).map((id) => ({ path: [...path, "camera", "value"], value: id })),
  ),
  "what a function checks and which channels offer it": inItems<EditionFunction>(
    "functions",
    ({ liveness, channels, offeredBy }, path, edition) => [
      { path: [...path, "liveness", "value"], value: !liveness.value },
      ...Object.entries({ channels, offeredBy }).flatMap(([member, fact]) =>
        fact ? [{ path: [...path, member] }, ...lists([...path, member, "value"], fact.value, idsOf(edition.channels))] : [],
      ),
    ],
  ),
  "a service model": inChannels(({ delivery }, path, { deliveries }) =>
    deliveries.filter(({ id }) => id !== delivery.value).map(({ id }) => ({ path: [...path, "delivery", "value"], value: id })),
  ),
  "whether a service model opens the camera": inItems<Edition["deliveries"][number]>("deliveries", ({ opensCamera }, path) => [
    { path: [...path, "opensCamera", "value"], value: !opensCamera.value },
  ]),
  "a time of review": inChannels(({ reviewTime }, path) => numbers([...path, "reviewTime"], reviewTime, { from: 1, to: 2 })),
  "how long to plan for a review": inChannels(({ reviewPlan }, path) => numbers([...path, "reviewPlan"], reviewPlan, 1)),
  "a cap on retries": inChannels(({ retryCap }, path) => numbers([...path, "retryCap"], retryCap, 1)),
  "live or recorded": inChannels(({ capture }, path) => (capture ? [{ path: [...path, "capture"] }] : [])),
  "a way to integrate": inChannels(({ integration }, path, _, knowledge) =>
    lists([...path, "integration"], integration, Object.keys(knowledge.integration)),
  ),
  "what is said first, and what next": orderChanges,
  "who is told": conditionChanges,
  "where a notice is told": inEditions(({ notices }, path) =>
    notices.flatMap(({ inUse, caveat }, index) =>
      Object.entries({ inUse, caveat }).flatMap(([mark, isSet]) =>
        isSet ? [{ path: [...path, "notices", index, mark], value: false }] : [],
      ),
    ),
  ),
  "a figure in a sentence": figureChanges,
  "a source, and whether it says so": groundsChanges,
};

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const lists = (path: Path, list: readonly string[], all: readonly string[]): Change[] =>
  otherLists(list, all).map((value) => ({ path, value }));

/** One more and one less in the last place. */
const versions = (path: Path, version: readonly number[]): Change[] =>
  [1, -1].map((more) => ({ path, value: version.with(-1, (version.at(-1) ?? 0) + more) }));

/** Each figure one more; none said where there is one, one said where there is none; and nothing said at all. */
function numbers(path: Path, fact: { value: unknown } | undefined, example: unknown): Change[] {
  if (fact === undefined) return [];
  const { value } = fact;
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const figures = inside.map(([name, figure]) => ({ path: [...path, "value", name], value: figure + 1 }));
  const more = typeof value === "number" ? [{ path: [...path, "value"], value: value + 1 }] : [];
  return [{ path }, { path: [...path, "value"], value: value === null ? example : null }, ...figures, ...more];
}

function inEditions(facts: (edition: Edition, path: Path, knowledge: Knowledge) => Change[]): (knowledge: Knowledge) => Change[] {
  return (knowledge) => knowledge.editions.flatMap((edition, index) => facts(edition, ["editions", index], knowledge));
}

function inItems<Item>(
  list: "channels" | "environments" | "functions" | "deliveries",
  facts: (item: Item, path: Path, edition: Edition, knowledge: Knowledge) => Change[],
): (knowledge: Knowledge) => Change[] {
  return inEditions((edition, path, knowledge) =>
    edition[list].flatMap((item, index) => facts(item as Item, [...path, list, index], edition, knowledge)),
  );
}

function inChannels(
  facts: (channel: Channel, path: Path, edition: Edition, knowledge: Knowledge) => Change[],
): (knowledge: Knowledge) => Change[] {
  return inItems<Channel>("channels", facts);
}
