import type { MatrixDocument } from "../../contract/documents/matrix.ts";
import { sourcesOfAll } from "../../domain/grounds.ts";
import type { Channel, Edition } from "../../domain/knowledge.ts";
import { asksAbout, judgedChannels, newestEdition } from "../../engine/lookup.ts";
import { program } from "../../wording/command-line.ts";
import { wordings } from "../../wording/languages.ts";
import { namesIn } from "../../wording/name.ts";
import { matrixWordings } from "../../wording/topics/matrix.ts";
import { pairs } from "../changes/comparison.ts";
import type { Topic } from "../topic.ts";

/** Which ticks the newest edition has otherwise, of those that were asked for, and how to see it; undefined where it has the same. */
export function newerThan(topic: Topic): MatrixDocument["newer"] {
  const { knowledge, edition, request, name } = topic;
  const newest = newestEdition(knowledge);
  if (newest.id === edition.id) return undefined;
  const told = differences(topic, newest);
  if (told.length === 0) return undefined;
  const changes = [program, "changes", ...(edition.id === knowledge.defaultEdition ? [] : ["--from", edition.id])].join(" ");
  const message = matrixWordings[request.language].newer(name("edition", newest.id), told, [changes, `--edition ${newest.id}`]);
  return {
    edition: newest.id,
    message: wordings[request.language].typeset(message),
    sources: sourcesOfAll(newest.channels.map(({ modes }) => modes)),
  };
}

/** Channels that differ alike are told together. */
function differences({ knowledge, edition, request, name }: Topic, newest: Edition): string[] {
  const words = matrixWordings[request.language];
  const nameThere = namesIn(knowledge, newest, request.language);
  const offered = (channel: Channel | undefined) => channel?.modes.value.filter((mode) => asksAbout(request, mode)) ?? [];
  const groups = new Map<string, string[]>();
  for (const { id, before, after } of pairs(judgedChannels(edition, request), judgedChannels(newest, request))) {
    const [here, there] = [offered(before), offered(after)];
    const added = there.filter((mode) => !here.includes(mode)).map((mode) => nameThere("mode", mode));
    const gone = here.filter((mode) => !there.includes(mode)).map((mode) => name("mode", mode));
    if (added.length + gone.length === 0) continue;
    const exchanged = words.exchanged(added, gone);
    groups.set(exchanged, [...(groups.get(exchanged) ?? []), name("inText", id)]);
  }
  return [...groups].map(([exchanged, channels]) => words.differs(exchanged, channels));
}
