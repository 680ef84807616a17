import { conflictsFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const conflictReadings: Rule = {
  name: "conflict-readings",
  description: "A conflict has two readings or more, of which the advisor goes by one at most: the first.",
  check: ({ conflicts }) =>
    Object.entries(conflicts).flatMap(([topic, entries]) =>
      Object.entries(entries).flatMap(([id, { readings }]) => {
        const place = { file: conflictsFile(topic), at: at(id, "readings") };
        if (readings.length < 2) return [{ ...place, message: "one reading is no conflict; add the other, or delete the conflict" }];
        const used = readings.filter((reading) => reading.used);
        if (used.length > 1) return [{ ...place, message: `${used.length} readings are marked as used; leave the mark at one` }];
        return used.length === 1 && used[0] !== readings[0]
          ? [{ ...place, message: "the reading that is used stands first; move it" }]
          : [];
      }),
    ),
};
