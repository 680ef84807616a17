import { symptomFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

/** Else whoever names the channel and the code would be told that nothing fits. */
export const symptomChannels: Rule = {
  name: "symptom-channels",
  description: "A symptom that has a code of a list occurs in every channel that returns the codes of this list.",
  check: ({ troubleshooting, codeLists }) =>
    Object.entries(troubleshooting).flatMap(([id, { where, codes }]) =>
      Object.keys(codes).flatMap((list) => {
        const missed = (codeLists[list]?.channel ?? []).filter((channel) => where.channel?.includes(channel) === false);
        if (missed.length === 0) return [];
        const message = `has codes of ${list}, which ${missed.join(", ")} return too; add them, or give these codes a symptom of their own`;
        return [{ file: symptomFile(id), at: at("where", "channel"), message }];
      }),
    ),
};
