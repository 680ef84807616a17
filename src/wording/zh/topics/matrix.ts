import type { matrix as english } from "../../en/topics/matrix.ts";
import { list } from "../list.ts";

export const matrix: typeof english = {
  title: "各渠道支持的活体模式",
  channel: "渠道",
  limit: "行业",
  limited: "有限制",
  unlimited: "不限",
  legend: (offered, notOffered) => `${offered} 支持   ${notOffered} 不支持`,
  minimums: (name) => `${name("product", "wechat")}最低版本`,
  mode: "活体模式",
  channels: "适用渠道",
  newer: (edition, differences, ways) => `较新的${edition}里，${differences.join("；")}。查看：${ways.join(" 或 ")}`,
  exchanged(added, gone) {
    if (gone.length === 0) return `新增${list(added)}`;
    return added.length === 0 ? `没有${list(gone)}` : `用${list(added)}取代${list(gone)}`;
  },
  differs: (exchanged, channels) => `${list(channels)}${exchanged}`,
};
