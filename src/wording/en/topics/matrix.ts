import type { NameOf } from "../../name.ts";
import { list } from "../list.ts";

export const matrix = {
  title: "Liveness modes by channel",
  channel: "Channel",
  limit: "Industries",
  limited: "limited",
  unlimited: "no limit",
  legend: (offered: string, notOffered: string) => `${offered} offered   ${notOffered} not offered`,
  minimums: (name: NameOf) => `Minimum ${name("product", "wechat")} version`,
  mode: "Liveness mode",
  channels: "In these channels",
  /** @param differences the channels that differ alike together @param ways what shows them */
  newer: (edition: string, differences: readonly string[], ways: readonly string[]) =>
    `The newer edition, ${edition}, has ${differences.join("; ")}. See ${ways.join(" or ")}`,
  /** One change at least. */
  exchanged(added: readonly string[], gone: readonly string[]): string {
    if (gone.length === 0) return `also ${list(added)}`;
    return added.length === 0 ? `no ${list(gone)}` : `${list(added)} instead of ${list(gone)}`;
  },
  differs: (exchanged: string, channels: readonly string[]) => `${exchanged} in ${list(channels)}`,
};
