import type { conflicts as english } from "../../en/topics/conflicts.ts";
import { orList } from "../list.ts";

export const conflicts: typeof english = {
  title: (count) => (count === 0 ? "没有相符的条目" : `资料说法不一之处（${count} 处）`),
  used: "采用",
  others: { besideUsed: "其他说法", alone: "各种说法" },
  usesNone: "都不采用",
  why: "理由",
  none: (why) => `都不采用。${why}`,
  affects: "影响",
  notFound: (typed) => `没有找到：${typed.map((word) => `“${word}”`).join("、")}`,
  near: (ids) => `您是不是要找 ${orList(ids)}？`,
  all: (command) => `查看全部：${command}`,
  full: (command) => `查看一处的全文：${command} ID；全部：${command} --verbose`,
};
