import type { changes as english } from "../../en/topics/changes.ts";

export const changes: typeof english = {
  title: (from, to) => `${to} 与 ${from} 相比的变化`,
  comma: "、",
  none: "所问的内容没有变化。",
  kinds: {
    cell: "渠道与模式",
    mode: "模式",
    name: "名称",
    minimum: "最低版本",
    industry: "行业",
    question: "问题",
    stale: "未随之更新的说法",
  },
  offered: (channel, mode) => `${channel}新增${mode}`,
  withdrawn: (channel, mode) => `${channel}不再提供${mode}`,
  modeNew: (mode, description) => `新增${mode}：${description}`,
  modeGone: (mode) => `取消${mode}`,
  modeChanged: (mode, description) => `${mode}的说明有变：${description}`,
  renamed: (from, to) => `${from}改称${to}，ID 不变`,
  minimum: (channel, mode, versions) =>
    versions === null ? `不再说明${channel}的${mode}所需的版本` : `${channel}的${mode}现在需要 ${versions}`,
  industry: (industry, standing) => `${industry}${{ listed: "现已列入", excluded: "明确不支持", none: "不再提及" }[standing ?? "none"]}`,
  questionNew: (title) => `新增：${title}`,
  questionGone: (title) => `取消：${title}`,
  questionReplaced: (title, successor) => `改问：${title}现为：${successor}`,
  questionChanged: (title) => `回答有变：${title}`,
  answerIn: (edition, command) => `${edition} 的回答：${command}`,
  sameEdition: (edition: string) => `两个版本都是 ${edition}，没有变化；可用 --from 或 --to 选另一个版本。`,
  stale: (title, text) => (text === undefined ? `已更正：${title}` : `${title}${text}`),
};
