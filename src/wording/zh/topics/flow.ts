import type { flow as english } from "../../en/topics/flow.ts";

export const flow: typeof english = {
  parts: { questions: "提问", rules: "规则" },
  start: "开始",
  answer: "给出回答",
  comma: "、",
  or: "；",
  modes: (verdict, modes) => (modes.length === 0 ? verdict : `${verdict}：${modes.join("、")}`),
  industries: (count, names) => `${count} 个行业：${names}`,
  result: "各条规则中最低的结论是该模式的结论，各模式中最高的是该渠道的结论",
};
