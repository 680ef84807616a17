import { jsonDocument } from "../render/json.ts";
import { dotFlow, mermaidFlow } from "../render/topics/flow.ts";
import { flowOf } from "../topics/flow.ts";
import { topicFor } from "../topics/topic.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";
import type { Command } from "./command.ts";
import { formatAmong } from "./format.ts";
import { flagsFor } from "./request-flags.ts";
import { requestIn } from "./request-in.ts";

const formats = { mermaid: mermaidFlow, dot: dotFlow, json: jsonDocument };

/** The question flow and the rules as a diagram (contract §6). */
export const command: Command = {
  flags: (knowledge, language) => [
    ...flagsFor(["edition", "language"], knowledge, language),
    { name: "short", about: () => cliWordings[language].flags.short, group: "output" },
    {
      name: "format",
      value: "format",
      about: () => cliWordings[language].flags.format,
      choices: () => Object.keys(formats),
      group: "output",
    },
    { name: "json", about: () => cliWordings[language].flags.json, group: "output" },
  ],
  examples: () => ["", "--short", "--format dot > flow.dot", "--lang zh --format mermaid", "--json"],
  async run(call) {
    const complaints = [...call.complaints];
    const format = formatAmong(["mermaid", "dot", "json"] as const, call.given, call.language, complaints);
    const request = requestIn(call, {}, complaints);
    if (request === undefined || complaints.length > 0) throw new RequestError(complaints);
    call.streams.write(formats[format](flowOf(topicFor(call.knowledge, request), call.given.short === true)));
    return 0;
  },
};
