import type { list as english } from "../../en/topics/list.ts";

export const list: typeof english = {
  kinds: {
    channels: { title: "渠道", spellings: ["渠道", "接入渠道"] },
    modes: { title: "活体模式", spellings: ["模式", "活体模式"] },
    functions: { title: "功能", spellings: ["功能"] },
    industries: { title: "行业", spellings: ["行业"] },
    environments: { title: "使用环境：用户在哪里", spellings: ["环境", "使用环境"] },
    editions: { title: "知识版本", spellings: ["版本", "知识版本"] },
    sources: { title: "来源", spellings: ["来源", "出处"] },
    glossary: { title: "术语", spellings: ["术语", "术语表", "词汇表"] },
  },
  also: "又作：",
  comma: "、",
  semicolon: "；",
  moreSpellings: "其他写法：加 --verbose 查看",
  industryLimited: { true: "限定行业", false: "不限行业" },
  modes: (names) => `模式：${names}`,
  channels: (names) => (names === "" ? "没有渠道" : `渠道：${names}`),
  liveness: { true: "检测活体", false: "不检测活体" },
  default: "默认版本",
  date: (date) => date ?? "无日期",
  question: (edition) => `${edition}的问题`,
  document: "文档",
};
