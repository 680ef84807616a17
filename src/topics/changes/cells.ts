import type { Change } from "../../contract/documents/changes.ts";
import type { ChannelId, ModeId } from "../../domain/ids.ts";
import type { Channel, Edition } from "../../domain/knowledge.ts";
import { formatVersion } from "../../domain/version.ts";
import type { NameOf } from "../../wording/name.ts";
import { type Comparison, pairs, sourcesOf } from "./comparison.ts";

/** A tick that came or went; null where the edition has no such channel or mode at all. */
export function cellChanges({ from, to, name, words }: Comparison): Change[] {
  const modes = pairs(from.modes, to.modes).map(({ id }) => id);
  return pairs(from.channels, to.channels).flatMap(({ id, before, after }) =>
    modes.flatMap((mode): Change[] => {
      const [was, is] = [cell(from, before, mode), cell(to, after, mode)];
      if ((was ?? false) === (is ?? false)) return [];
      const told = is
        ? words.offered(name.to("inText", id), name.to("mode", mode))
        : words.withdrawn(name.from("inText", id), name.from("mode", mode));
      return [
        { kind: "cell", subject: cellId(id, mode), from: was, to: is, message: told, sources: sourcesOf(before?.modes, after?.modes) },
      ];
    }),
  );
}

/** A cell as the subject of a change. */
const cellId = (channel: ChannelId, mode: ModeId): string => `${channel}/${mode}`;

/** The channel and the mode of a cell that is the subject of a change. */
export function cellIn(subject: string): { channel: ChannelId; mode: ModeId } {
  const [channel = "", mode = ""] = subject.split("/");
  return { channel, mode };
}

const cell = ({ modes }: Edition, channel: Channel | undefined, mode: string): boolean | null =>
  channel === undefined || !modes.some(({ id }) => id === mode) ? null : channel.modes.value.includes(mode);

/** Other WeChat versions for a mode that a channel offers in both editions. */
export const minimumChanges = ({ from, to, name, words }: Comparison): Change[] =>
  pairs(from.channels, to.channels).flatMap(({ id, before, after }) => {
    const kept = before?.modes.value.filter((mode) => after?.modes.value.includes(mode)) ?? [];
    return kept.flatMap((mode): Change[] => {
      const [was, is] = [minimum(before, mode, name.from, words), minimum(after, mode, name.to, words)];
      if (was === is) return [];
      const sources = sourcesOf(before?.minimumWeChat?.[mode], after?.minimumWeChat?.[mode]);
      const message = words.minimum(name.to("inText", id), name.to("mode", mode), is);
      return [{ kind: "minimum", subject: cellId(id, mode), from: was, to: is, message, sources }];
    });
  });

function minimum(channel: Channel | undefined, mode: string, name: NameOf, { comma }: Comparison["words"]): string | null {
  const versions = channel?.minimumWeChat?.[mode]?.value;
  if (versions === undefined) return null;
  return Object.entries(versions)
    .map(([os, version]) => `${name("os", os)} ${formatVersion(version)}`)
    .join(comma);
}
