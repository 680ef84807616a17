import type { NameOf } from "../../name.ts";

export const matrix = {
  title: "Liveness modes by channel",
  channel: "Channel",
  limit: "Industries",
  limited: "limited",
  unlimited: "no limit",
  legend: (offered: string, notOffered: string) => `${offered} offered   ${notOffered} not offered`,
  minimums: (name: NameOf) => `Lowest ${name("product", "wechat")} version`,
  mode: "Liveness mode",
  channels: "In these channels",
};
