import { conflictsPage } from "../render/topics/conflicts.ts";
import { conflictsOf } from "../topics/conflicts.ts";
import { documentCommand } from "./document-command.ts";

/** Where the sources disagree, and which reading is used (contract §6). */
export const command = documentCommand({
  words: { name: "id", many: true },
  asks: ["industry", "channel"],
  examples: ({ vocabulary }) => ["", `--channel ${vocabulary.channel[0]?.id}`, "--verbose --lang zh", "--json"],
  document: ({ topic, reference, words }) => conflictsOf(topic, reference(), words),
  page: conflictsPage,
});
