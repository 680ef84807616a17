import type { BillingName } from "../../../contract/documents/diagnose.ts";
import type { diagnose as english } from "../../en/topics/diagnose.ts";
import { list } from "../list.ts";
import { spaced } from "../spaced.ts";

const billed: Record<BillingName, string> = {
  yes: "计费",
  no: "不计费",
  differs: "因产品版本而异",
  "not-stated": "没有说明",
};

export const diagnose: typeof english = {
  causes: "原因",
  remedies: "怎么办",
  saidBy: (edition, text) => `${edition}：${text}`,
  billing: "这次调用计费吗？",
  billed,
  billedBy: (groups) => groups.map((group) => `${billed[group.billed]}：${group.codes.join("、")}（${group.listName}）`).join("；"),
  othersNotStated: "；其他错误码没有说明",
  others: "也可能是",
  nothing: "没有相符的条目",
  near: "最接近的",
  notThere: (where, instead) => spaced(`${where}没有这种情况，见于${list(instead)}`),
  notReturned: (channel, instead) => spaced(`${channel}不返回这个错误码，返回它的是${list(instead)}`),
  semicolon: "；",
  moreCodes: (count) => `还有 ${count} 个错误码，加 --verbose 查看`,
  hint: "查看其中一条：advisor diagnose ID",
  retry: "请照原样输入错误码，或换个说法描述用户看到的现象",
  noWords: "没有要诊断的内容，也没有可供提问的终端。请写上错误码、提示语，或用几个词描述用户看到的现象",
  where: "出现在哪个渠道？",
  anywhere: "其他地方，或不清楚",
  what: "看到了什么？可输入错误码或文字，也可直接选。",
  whyWhere: "同一个错误码，在不同渠道的含义可能不同。",
  whyWhat: "输入错误码或文字即可筛选。输入的内容不保存，也不发送。",
  none: "都不是",
};
