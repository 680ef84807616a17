import type { placeholders as english } from "../en/placeholders.ts";

export const placeholders: typeof english = {
  words: "词语",
  kind: "类别",
  name: "名称",
  shell: "SHELL",
  id: "ID",
  topic: "主题",
  file: "文件",
};
