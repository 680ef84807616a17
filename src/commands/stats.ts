import { statsPage } from "../render/topics/stats.ts";
import { statsOf } from "../topics/stats.ts";
import { documentCommand } from "./document-command.ts";

/** How well the knowledge is founded (contract §6). */
export const command = documentCommand({
  examples: () => ["", "--verbose", "--json"],
  document: ({ topic, reference }) => statsOf(topic, reference()),
  page: statsPage,
});
