import type { faq as english } from "../../en/topics/faq.ts";

export const faq: typeof english = {
  title: "FAQ 的问题",
  related: "相关问题",
  disputed: "说法不一：采用哪一种，为什么",
  others: "其他相符的问题",
  nothing: (words) => `没有与“${words}”相符的问题`,
  elsewhere: (edition) => `版本 ${edition} 里有`,
  near: "最接近的问题",
  one: "查看回答：advisor faq ID，也可以直接写想问的话",
  all: "全部问题：advisor faq",
};
