import type { Wording } from "../wording.ts";
import { didYouMean, orList } from "./list.ts";
import { spaced } from "./spaced.ts";

const unlisted = (anyOther?: string): string => (anyOther === undefined ? "" : `。请选最接近的类别，都不合适才写 ${anyOther}`);
const valid = (choices: readonly string[] = []): string => (choices.length > 0 ? `。可选：${choices.join("、")}` : "");

const elsewhere = (editions: readonly string[]): string => (editions.length > 0 ? `，它在版本 ${editions.join("、")} 里（--edition）` : "");

/** 字段里的内容叫什么 */
const kinds = new Map([
  ["industry", "行业"],
  ["channel", "渠道"],
  ["environment", "使用环境"],
  ["os", "系统"],
  ["camera", "摄像头"],
  ["function", "功能"],
  ["mode", "活体模式"],
  ["edition", "知识版本"],
  ["language", "语言"],
  ["FIELD", "字段"],
]);

export const problems: Wording["problems"] = {
  "not-an-object": () => "请求必须是 JSON 对象，例如 {}",
  "unknown-field": ({ field, choices }, suggestions) =>
    `${field}：请求里没有这个字段${suggestions.length > 0 ? didYouMean(suggestions) : valid(choices)}`,
  "wrong-type": ({ field, value, bare, choices }) =>
    `${field}：${value} 不是字符串，请${bare ? "把值写在引号里" : "写成字符串"}${valid(choices)}`,
  missing: ({ field, choices = [] }) => `${spaced(`缺少${field}`)}${choices.length > 0 ? `，请从中选一个：${choices.join("、")}` : ""}`,
  blank: ({ field, choices }) => `${field}：值是空的，请填写或去掉这个字段${valid(choices)}`,
  "unknown-value": ({ about, field, value, choices, anyOther }, suggestions) =>
    `${field}：没有${kinds.get(about) ?? ""}${value}${suggestions.length > 0 ? didYouMean(suggestions) : `${unlisted(anyOther)}${valid(choices)}`}`,
  ambiguous: ({ field, value }, suggestions) => `${field}：${value}可以指 ${orList(suggestions)}，请写明是哪一个`,
  "not-in-edition": ({ field, value, choices, editions = [] }) => `${field}：这个版本里没有${value}${elsewhere(editions)}${valid(choices)}`,
  "bad-version": ({ field, value }) => `${field}：${value}不是版本号，请写一到四段数字，例如 8.0.50（每段 0 至 99999），或 latest`,
};
