import { documentsPage } from "../render/topics/documents.ts";
import { documentsOf } from "../topics/documents.ts";
import { documentCommand } from "./document-command.ts";
import { exampleFlags } from "./examples.ts";

/** Which qualification documents an industry needs. */
export const command = documentCommand({
  asks: ["industry", "channel"],
  examples: (knowledge) => {
    const { industry, channel } = exampleFlags(knowledge);
    return ["", industry, `${industry} ${channel} --format markdown`, "--json"];
  },
  document: ({ topic, reference }) => documentsOf(topic, reference()),
  page: documentsPage,
});
