import type { documents as english } from "../../en/topics/documents.ts";

export const documents: typeof english = {
  title: (industry) => (industry === undefined ? "资质材料" : `资质材料：${industry}`),
  within: (category, name) => `${category}／${name}`,
  document: (name, _gloss, note) => (note === undefined ? name : `${name}（${note}）`),
  condition: (text, lists) => (lists.length === 0 ? text : `${text}（${lists.join("、")}）`),
  noneNeeded: "不需要材料：本渠道不限行业",
  inNoList: "资质列表里都没有",
  onlyElsewhere: "指引提到，没有说明材料；资质列表里都没有",
  status: {
    open: "开放",
    earlier: (lists) => `只在${lists.join("、")}中开放`,
    named: "指引提到",
    closed: "资质列表都不开放",
  },
  inEdition: (edition) => `${edition} 在本渠道列出了本行业，结论以它为准`,
  notInEdition: (edition) => `${edition} 在本渠道不接受本行业`,
  option: (number) => `方案 ${number}`,
  differs: (listName, documents) => `${listName}改要：${documents}`,
  sets: (sets) => sets.map((set) => set.join(" + ")).join(" / "),
  near: (name) => `相近的一行：${name}`,
  noDocuments: "不需要材料",
  legend: "材料之间：+ 都要，/ 任一即可。",
  notes: "须知",
  checklist: "--industry ID 列出单个行业的清单和条件。",
};
