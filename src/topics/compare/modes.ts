import { groundsOfAll, type Stated } from "../../domain/grounds.ts";
import type { Channel, EditionMode } from "../../domain/knowledge.ts";
import { versionsOf } from "./channels.ts";
import { type Property, type Telling, told } from "./property.ts";

/** What tells liveness modes apart. */
export const modeProperties: readonly Property<EditionMode>[] = [
  { id: "steps", value: ({ description }, { language }) => told(description, (text) => text[language]) },
  { id: "offeredBy", value: (mode, telling) => channelNames(offering(mode, telling), telling) },
  {
    id: "openTo",
    value(mode, telling) {
      const channels = offering(mode, telling);
      const open = channels.filter(({ industryLimit }) => !industryLimit.value);
      const names = channelNames(open.length > 0 ? open : channels, telling);
      // That none is open rests on what is said of each.
      const limits = (open.length > 0 ? open : channels).map(({ industryLimit }) => industryLimit);
      return names && { value: open.length > 0 ? names.value : telling.words.none, ...groundsOfAll([names, ...limits]) };
    },
  },
  { id: "minimumWeChat", value: minimum },
  {
    id: "camera",
    value: (_, { edition, words, name }) => told(edition.camera, (id) => words.onlyCamera(name("camera", id))),
  },
];

const offering = ({ id }: EditionMode, { edition }: Telling): Channel[] => edition.channels.filter(({ modes }) => modes.value.includes(id));

function channelNames(channels: readonly Channel[], { name, words }: Telling): Stated<string> | undefined {
  if (channels.length === 0) return undefined;
  const value = channels.map(({ id }) => name("channel", id)).join(words.comma);
  return { value, ...groundsOfAll(channels.map(({ modes }) => modes)) };
}

/** The versions that channels need for the mode; what several need is told once. */
function minimum(mode: EditionMode, telling: Telling): Stated<string> | undefined {
  const { words, name } = telling;
  const limited = offering(mode, telling).flatMap(({ minimumWeChat }) => minimumWeChat?.[mode.id] ?? []);
  const versions = [...new Set(limited.map((fact) => versionsOf(fact, words, name)))];
  return versions.length === 0 ? undefined : { value: versions.join(words.semicolon), ...groundsOfAll(limited) };
}
