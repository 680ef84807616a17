import type { stats as english } from "../../en/topics/stats.ts";

export const stats: typeof english = {
  title: "知识的依据",
  date: "FAQ 日期",
  undated: "无日期",
  facts: "事实",
  stated: "其中来源明说的",
  inferred: "其中推断的",
  contradicted: "涉及本版的说法不一之处",
  questions: "FAQ 问题",
  ownSources: "其中被事实引用的",
  others: "事实引用的其他文档",
  all: "以上只计各版自己的。全部说法不一之处见 advisor conflicts，全部来源见 advisor list sources",
  documents: "引用的其他文档",
};
