import { statsPage } from "../render/topics/stats.ts";
import { statsOf } from "../topics/stats.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { documentCommand } from "./document-command.ts";

/** How well the knowledge is founded. */
export const command = documentCommand({
  abouts: (language) => ({ edition: cliWordings[language].flags["edition-only"] }),
  examples: () => ["", "--verbose", "--json"],
  document: ({ topic, reference, given }) => statsOf(topic, reference(), given.edition === undefined ? undefined : [topic.edition]),
  page: statsPage,
});
