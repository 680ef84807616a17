import type { Channel, Edition, Knowledge, When } from "../../../src/domain/knowledge.ts";
import type { Request } from "../../../src/domain/request.ts";
import { holds } from "../../../src/engine/when.ts";
import { membersOf, type Path } from "./change.ts";

/** Whether two items of a list can stand in one answer, so that their order is a fact. What has no condition always can. */
export function meet(knowledge: Knowledge, list: Path, one: unknown, other: unknown): boolean {
  const [a, b]: Item[] = [membersOf(one), membersOf(other)];
  if (a?.when === undefined || b?.when === undefined) return true;
  // What is on the first page for some requests alone meets other sentences there than elsewhere.
  const stand = ({ phase, firstPage }: Item, { request, channel }: Case) =>
    [phase, firstPage !== undefined && holds(firstPage, request, channel)].join();
  return casesOf(knowledge, list).some((asked) => isTold(a, asked) && isTold(b, asked) && stand(a, asked) === stand(b, asked));
}

/** A step, a notice, or a sentence of one. */
interface Item {
  when?: When;
  phase?: string;
  firstPage?: When;
  parts?: Item[];
}

/** A notice is told only as far as its sentences are. */
const isTold = ({ when = {}, parts }: Item, { request, channel }: Case): boolean =>
  holds(when, request, channel) && (parts?.some((part) => isTold(part, { request, channel })) ?? true);

interface Case {
  request: Request;
  channel: Channel;
}

const known = new WeakMap<Knowledge, Map<string, Case[]>>();

/** Who can be told what the list holds: an edition's own channels, or those that are integrated in that way. */
function casesOf(knowledge: Knowledge, [root, part]: Path): Case[] {
  const cases = known.get(knowledge) ?? new Map<string, Case[]>();
  known.set(knowledge, cases);
  const key = `${root}/${part}`;
  const found =
    cases.get(key) ??
    knowledge.editions
      .filter((_, index) => root === "integration" || index === part)
      .flatMap((edition) => casesIn(edition).filter(({ channel }) => root !== "integration" || channel.integration.includes(String(part))));
  cases.set(key, found);
  return found;
}

/** Each function, industry and place for itself. */
function casesIn({ id, channels, functions, industries, environments }: Edition): Case[] {
  const request = { edition: id, language: "en" as const };
  const requests: Request[] = [
    request,
    ...functions.map((wanted) => ({ ...request, function: wanted.id })),
    ...industries.known.map((industry) => ({ ...request, industry })),
    ...environments.map((environment) => ({ ...request, environment: environment.id })),
  ];
  return channels.flatMap((channel) => requests.map((asked) => ({ channel, request: asked })));
}
