import type { report as english } from "../../en/topics/report.ts";

export const report: typeof english = {
  title: (name) => `${name("product", "faceid")}：能做什么，怎么做`,
  introduction: (edition, program) => `依据知识版本 ${edition}，由 ${program} 给出。做完一项勾一项。`,
};
