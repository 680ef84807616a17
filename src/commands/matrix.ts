import { matrixPage } from "../render/topics/matrix.ts";
import { matrixOf } from "../topics/matrix.ts";
import { documentCommand } from "./document-command.ts";
import { exampleFlags } from "./examples.ts";

/** Which channel offers which mode. */
export const command = documentCommand({
  asks: ["channel", "mode"],
  examples: (knowledge) => ["", exampleFlags(knowledge).channel, "--json", "--format markdown"],
  document: ({ topic }) => matrixOf(topic),
  page: matrixPage,
});
