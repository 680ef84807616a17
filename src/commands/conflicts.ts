import { isBlank } from "../engine/parse-values.ts";
import { conflictsPage } from "../render/topics/conflicts.ts";
import { conflictsOf } from "../topics/conflicts.ts";
import { documentCommand } from "./document-command.ts";
import { exampleFlags } from "./examples.ts";

/** Where the sources disagree, and which reading is used. */
export const command = documentCommand({
  words: { name: "id", many: true },
  asks: ["industry", "channel"],
  examples: (knowledge) => ["", exampleFlags(knowledge).channel, "--verbose --lang zh", "--json"],
  // An empty variable of a script asks for nothing.
  document: ({ topic, reference, words }) =>
    conflictsOf(
      topic,
      reference(),
      words.filter((word) => !isBlank(word)),
    ),
  page: conflictsPage,
});
