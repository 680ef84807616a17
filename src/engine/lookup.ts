import { type ChannelId, categoryOf, type EditionId, type IndustryId, type ModeId } from "../domain/ids.ts";
import type { Channel, Edition, EditionFunction, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";

/** The edition that a request names. @throws {Error} on an id that was not checked when it came in */
export function editionOf(knowledge: Pick<Knowledge, "editions">, id: EditionId): Edition {
  const edition = knowledge.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new Error(`there is no edition ${id}`);
  return edition;
}

/** What an older edition is held against. @throws {Error} where there is no edition at all, which the build refuses */
export function newestEdition({ editions }: Pick<Knowledge, "editions">): Edition {
  const newest = editions.at(-1);
  if (newest === undefined) throw new Error("there is no edition");
  return newest;
}

/** The channel with this id. @throws {Error} on an id that was not checked when it came in */
export function channelOf({ channels }: Edition, id: ChannelId): Channel {
  const channel = channels.find((candidate) => candidate.id === id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  return channel;
}

/** The industries of a category that the edition knows; none where it is no category. */
export const membersOf = ({ industries }: Edition, category: IndustryId): IndustryId[] =>
  industries.known.filter((id) => categoryOf(id) === category);

/** Whether an industry is a category of which the edition knows a part. */
export const isCategory = (edition: Edition, industry: IndustryId): boolean => membersOf(edition, industry).length > 0;

/** The function that the request wants, where it names one. */
export const wantedFunction = (edition: Edition, request: Request): EditionFunction | undefined =>
  edition.functions.find(({ id }) => id === request.function);

/** The channels that a request asks about: the one it names, or all. */
export const judgedChannels = (edition: Edition, request: Request): Channel[] =>
  request.channel === undefined ? edition.channels : edition.channels.filter(({ id }) => id === request.channel);

/** Whether a request asks about a mode: the one it names, or all. */
export const asksAbout = ({ mode: named }: Request, mode: ModeId): boolean => named === undefined || named === mode;

/** Whether a channel offers what is wanted; true where no function is named. */
export const offersFunction = (edition: Edition, request: Request, { id }: Channel): boolean =>
  wantedFunction(edition, request)?.channels?.value.includes(id) ?? true;

/** Whether the wanted function checks a living person; true where none is named. */
export const checksLiveness = (edition: Edition, request: Request): boolean => wantedFunction(edition, request)?.liveness.value ?? true;
