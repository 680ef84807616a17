import type { MatrixChannel, MatrixDocument } from "../contract/documents/matrix.ts";
import { sourcesOfAll } from "../domain/grounds.ts";
import type { Channel } from "../domain/knowledge.ts";
import { asksAbout, judgedChannels } from "../engine/lookup.ts";
import { writtenVersions } from "../wording/versions.ts";
import { newerThan } from "./matrix/newer.ts";
import { documentOf, type Topic } from "./topic.ts";

/** The edition's table of channels and modes, narrowed to the channel and mode that the request names. */
export function matrixOf(topic: Topic): MatrixDocument {
  const { knowledge, edition, request, name } = topic;
  const modes = edition.modes.map(({ id }) => id).filter((id) => asksAbout(request, id));
  const newer = newerThan(topic);
  return documentOf(topic, {
    modes,
    channels: judgedChannels(edition, request).map((channel) => matrixChannel(topic, channel, modes)),
    names: {
      mode: Object.fromEntries(modes.map((id) => [id, name("mode", id)])),
      os: Object.fromEntries(knowledge.vocabulary.os.map(({ id }) => [id, name("os", id)])),
      product: { wechat: name("product", "wechat") },
    },
    ...(newer && { newer }),
  });
}

function matrixChannel(
  { name }: Topic,
  { id, modes: offered, industryLimit, minimumWeChat = {} }: Channel,
  modes: string[],
): MatrixChannel {
  const minimums = modes.flatMap((mode) => (minimumWeChat[mode] === undefined ? [] : [[mode, minimumWeChat[mode]] as const]));
  return {
    channel: id,
    name: name("channel", id),
    industryLimited: industryLimit.value,
    cells: Object.fromEntries(modes.map((mode) => [mode, offered.value.includes(mode)])),
    minimumWeChat: Object.fromEntries(minimums.map(([mode, { value }]) => [mode, writtenVersions(value)])),
    sources: sourcesOfAll([offered, industryLimit, ...minimums.map(([, minimum]) => minimum)]),
  };
}
