import { documentsPage } from "../render/topics/documents.ts";
import { documentsOf } from "../topics/documents.ts";
import { documentCommand } from "./document-command.ts";

/** Which qualification documents an industry needs (contract §6). */
export const command = documentCommand({
  asks: ["industry", "channel"],
  examples: ({ vocabulary }) => {
    const industry = vocabulary.industry.find(({ category, id }) => category !== undefined && !id.includes("-"))?.id;
    return ["", `--industry ${industry}`, `--industry ${industry} --channel ${vocabulary.channel[0]?.id} --format markdown`, "--json"];
  },
  document: ({ topic, reference }) => documentsOf(topic, reference()),
  page: documentsPage,
});
