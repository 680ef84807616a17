import { editionFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import type { Rule } from "./rule.ts";

export const modeWithoutChannel: Rule = {
  name: "mode-without-channel",
  description: "Every mode of an edition is offered by one of its channels.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, data]) => {
      const offered = new Set(Object.values(data.channels).flatMap(({ modes }) => modes.value));
      return Object.keys(data.edition.modes)
        .filter((mode) => !offered.has(mode))
        .map((mode) => ({
          file: editionFile(edition, "edition"),
          at: at("modes", mode),
          message: "no channel offers this mode; add it to a channel's modes, or delete it here",
        }));
    }),
};
