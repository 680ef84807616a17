import type { matrix as english } from "../../en/topics/matrix.ts";

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
};
