import { matrixPage } from "../render/topics/matrix.ts";
import { matrixOf } from "../topics/matrix.ts";
import { documentCommand } from "./document-command.ts";

/** Which channel offers which mode (contract §6). */
export const command = documentCommand({
  asks: ["channel", "mode"],
  examples: ({ vocabulary }) => ["", `--channel ${vocabulary.channel[0]?.id}`, "--json", "--format markdown"],
  document: ({ topic }) => matrixOf(topic),
  page: matrixPage,
});
