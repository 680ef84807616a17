import type { FlowDocument } from "../contract/documents/flow.ts";
import { jsonDocument } from "../render/json.ts";
import { dotFlow, mermaidFlow } from "../render/topics/flow.ts";
import { flowOf } from "../topics/flow.ts";
import { topicFor } from "../topics/topic.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";
import type { Command } from "./command.ts";
import { formatAmong, formatFlags } from "./format.ts";
import { flagsFor } from "./request-flags.ts";
import { requestIn } from "./request-in.ts";

const formats = ["mermaid", "dot", "json"] as const;

const drawn: Record<(typeof formats)[number], (document: FlowDocument) => string> = {
  mermaid: mermaidFlow,
  dot: dotFlow,
  json: jsonDocument,
};

/** The question flow and the rules as a diagram. */
export const command: Command = {
  flags: (knowledge, language) => [
    ...flagsFor(["edition", "language"], knowledge, language),
    { name: "short", about: () => cliWordings[language].flags.short, group: "output" },
    ...formatFlags(formats, language),
  ],
  examples: () => ["", "--short", "--format dot > flow.dot", "--lang zh --format mermaid", "--json"],
  async run(call) {
    const complaints = [...call.complaints];
    const format = formatAmong(formats, call.given, call.language, complaints);
    const request = requestIn(call, {}, complaints);
    if (request === undefined || complaints.length > 0) throw new RequestError(complaints);
    call.streams.write(drawn[format](flowOf(topicFor(call.knowledge, request), call.given.short === true)));
    return 0;
  },
};
