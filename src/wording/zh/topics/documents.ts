import type { documents as english } from "../../en/topics/documents.ts";

export const documents: typeof english = {
  title: (industry) => (industry === undefined ? "资质材料" : `资质材料：${industry}`),
  within: (category, name) => `${category}·${name}`,
  document: (name, _gloss, note) => (note === undefined ? name : `${name}（${note}）`),
  condition: (text, lists) => (lists.length === 0 ? text : `${text}（${lists.join("、")}）`),
  noneNeeded: "不需要材料：本渠道不限行业",
  inNoList: "资质列表均未列入",
  onlyElsewhere: "只有指引提到，没有说明要什么材料；资质列表均未列入",
  status: {
    open: "开放",
    earlier: (lists) => `仅${lists.join("、")}开放`,
    named: "只有指引提到",
    closed: "资质列表均不开放",
    absent: "资质列表均未列入",
  },
  inEdition: (edition) => `与 ${edition} 不一致：它对本行业开放本渠道，advisor 的结论依据它；申请前请先确认`,
  notInEdition: (edition) => `按 ${edition}，本渠道不对本行业开放`,
  anyOption: "以下方案任选其一：",
  option: (number) => `方案 ${number}`,
  differs: (listName, documents) => `${listName}要求的是：${documents}`,
  sets: (sets) => sets.map((set) => set.join(" + ")).join(" / "),
  near: (name) => `相近的条目：${name}`,
  noDocuments: "不需要材料",
  legend: "材料之间：+ 表示都要，/ 表示任选其一。",
  notes: "须知",
  checklist: "加 --industry ID 查看单个行业的清单和条件。",
};
