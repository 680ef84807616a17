import { codeListsFile, integrationFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

export const unusedList: Rule = {
  name: "unused-list",
  description: "Every list of codes has a code in some symptom, and every way to integrate belongs to a channel of some edition.",
  check({ codeLists, troubleshooting, integration, editions }) {
    const lists = new Set(Object.values(troubleshooting).flatMap(({ codes }) => Object.keys(codes)));
    const ways = new Set(
      Object.values(editions).flatMap(({ channels }) => Object.values(channels).flatMap((channel) => channel.integration)),
    );
    return [
      ...Object.keys(codeLists)
        .filter((id) => !lists.has(id))
        .map((id) => ({ file: codeListsFile, at: id, message: "no symptom has a code of this list; add one or delete the list" })),
      ...Object.keys(integration)
        .filter((way) => !ways.has(way))
        .map((way) => ({
          file: integrationFile(way),
          at: "",
          message: "no channel is integrated so; name it under a channel's integration or delete the file",
        })),
    ];
  },
};
