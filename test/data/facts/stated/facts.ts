import type { Grounds, Stated } from "../../../../src/domain/grounds.ts";
import type { Channel, Edition } from "../../../../src/domain/knowledge.ts";
import { formatVersion } from "../../../../src/domain/version.ts";
import { listed, minimums, type OracleChannel, places, tables } from "../../../support/oracle/faq.ts";
import { rowsIn, wordsIn, writtenGrounds } from "./table.ts";

/** Facts by name: what each is, and on which grounds. */
type Facts = Record<string, string>;

/** What the tables say of an edition. */
export function factsStated(edition: string): Facts {
  const channels = Object.keys(tables[edition]?.ticks ?? {}) as OracleChannel[];
  const ofChannels = rowsIn("channels.txt", edition).flatMap(([fact = "", value = "", which = "", grounds = ""]) =>
    channels
      .filter((channel) => which === "all" || wordsIn(which).includes(channel))
      .map((channel) => [`${channel}: ${fact}`, `${value === "table" ? inTable(edition, channel, fact) : value} (${grounds})`] as const),
  );
  const ofEdition = rowsIn("edition.txt", edition).map(([fact = "", value, grounds]) => [fact, `${value} (${grounds})`] as const);
  return { ...Object.fromEntries([...ofChannels, ...ofEdition]), ...industriesStated(edition) };
}

/** What the oracle's tables have: ticks, or the versions of a mode. */
function inTable(edition: string, channel: OracleChannel, fact: string): string {
  const { modes = [], ticks } = tables[edition] ?? {};
  if (fact === "modes") return modes.filter((_, index) => ticks?.[channel][index] === "✓").join(" ");
  const { android = "", ios = "" } = minimums[fact.replace("minimum of ", "")] ?? {};
  return `${android} ${ios}`;
}

/** The list of the one question, dating by its own; the government's line is garbled in the later FAQ. */
function industriesStated(edition: string): Facts {
  const question = edition === "faq-flash" ? "application-limits" : "mini-program-rejected";
  const members = Object.entries(listed).flatMap(([category, ids]) => ids.map((id) => `${category}/${id}`));
  const isGarbled = (id: string) => edition === "faq-flash" && id.startsWith("government/");
  return {
    industries: [...members, "dating", "other"].join(" "),
    ...Object.fromEntries(members.map((id) => [`listed ${id}`, `yes (${isGarbled(id) ? "~ " : ""}${question})`])),
    "excluded dating": "yes (dating-industry)",
    // Asked of mini programs; the classic edition prints its list for them alone as well.
    ...(edition === "faq-flash" && { "excluded dating, stated for": "mini-program" }),
    modes: (tables[edition]?.modes ?? []).join(" "),
    channels: Object.keys(tables[edition]?.ticks ?? {}).join(" "),
    places: Object.keys(places).join(" "),
  };
}

/** What the knowledge says, in the same words. */
export function factsSaid(edition: Edition): Facts {
  const { id, camera, channels, environments, functions, deliveries, modes, industries } = edition;
  const restricted = environments.flatMap((place) => (place.only ? [[`place ${place.id}`, factOf(id, place.only)] as const] : []));
  const list = (grounds: Record<string, Grounds>, name: string) =>
    Object.entries(grounds).map(([industry, own]) => [`${name} ${industry}`, factOf(id, { value: true, ...own })] as const);
  const statedFor = Object.entries(industries.excluded).flatMap(([industry, own]) =>
    own.statedFor === undefined ? [] : [[`excluded ${industry}, stated for`, own.statedFor.join(" ")] as const],
  );
  return {
    ...Object.assign({}, ...channels.map((channel) => channelSaid(id, channel))),
    camera: factOf(id, camera),
    ...Object.fromEntries([...restricted, ...list(industries.listed, "listed"), ...list(industries.excluded, "excluded"), ...statedFor]),
    ...Object.assign({}, ...modes.map((mode) => itemSaid(id, "mode", mode))),
    ...Object.assign({}, ...functions.map((wanted) => itemSaid(id, "function", wanted))),
    ...Object.assign({}, ...deliveries.map((delivery) => itemSaid(id, "service model", delivery))),
    industries: industries.known.join(" "),
    modes: modes.map((mode) => mode.id).join(" "),
    channels: channels.map((channel) => channel.id).join(" "),
    places: environments.map((place) => place.id).join(" "),
  };
}

/** What is said of a mode, a function or a service model, member by member. */
function itemSaid(edition: string, kind: string, { id, ...members }: { id: string }): Facts {
  const facts = Object.entries(members).filter((entry): entry is [string, Stated<unknown>] => isStated(entry[1]));
  return Object.fromEntries(facts.map(([name, fact]) => [`${kind} ${id}, ${name}`, factOf(edition, fact)]));
}

const isStated = (value: unknown): boolean => typeof value === "object" && value !== null && "sources" in value;

function channelSaid(edition: string, channel: Channel): Facts {
  const {
    id,
    modes,
    delivery,
    runsIn,
    elsewhere,
    industryLimit,
    industryList,
    reviewTime,
    reviewPlan,
    retryCap,
    capture,
    minimumWeChat = {},
  } = channel;
  const yes = (grounds: Grounds) => factOf(edition, { value: true, ...grounds });
  const facts: [string, string | undefined][] = [
    ["modes", factOf(edition, modes)],
    ["delivery", factOf(edition, delivery)],
    ...Object.entries(runsIn).map(([place, grounds]): [string, string] => [`runs in ${place}`, yes(grounds)]),
    ["runs nowhere else", elsewhere && yes(elsewhere)],
    ["industry limit", factOf(edition, industryLimit)],
    ["industry list", industryList && yes(industryList)],
    ["review", reviewTime && factOf(edition, reviewTime)],
    ["review plan", reviewPlan && factOf(edition, reviewPlan)],
    ["retries", retryCap && factOf(edition, retryCap)],
    ["live or recorded", capture && factOf(edition, capture)],
    ...Object.entries(minimumWeChat).map(([mode, minimum]): [string, string] => [`minimum of ${mode}`, minimumSaid(edition, minimum)]),
  ];
  return Object.fromEntries(facts.flatMap(([fact, said]) => (said === undefined ? [] : [[`${id}: ${fact}`, said]])));
}

const minimumSaid = (edition: string, { value, ...grounds }: Stated<Record<string, readonly number[]>>): string =>
  `${["android", "ios"].map((os) => formatVersion(value[os] ?? [])).join(" ")} (${writtenGrounds(grounds, edition)})`;

/** A text is said or not; what it says is told elsewhere. */
function factOf(edition: string, { value, ...grounds }: Stated<unknown>): string {
  const written = () => {
    if (value === null) return "none";
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (Array.isArray(value)) return value.join(" ");
    if (typeof value !== "object") return String(value);
    return "from" in value && "to" in value ? `${value.from}-${value.to}` : "said";
  };
  return `${written()} (${writtenGrounds(grounds, edition)})`;
}
