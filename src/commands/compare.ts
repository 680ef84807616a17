import { comparePage } from "../render/topics/compare.ts";
import { compareOf } from "../topics/compare.ts";
import { documentCommand } from "./document-command.ts";

/** Channels, modes, functions or service models side by side. */
export const command = documentCommand({
  words: {
    name: "name",
    many: true,
    least: 2,
    choices: ({ vocabulary: { channel, mode, function: functions, delivery } }, language) =>
      [...channel, ...mode, ...functions, ...delivery].map(({ id, name }) => ({ value: id, about: name[language] })),
  },
  examples: ({ editions: [edition] }) => {
    const two = (items: readonly { id: string }[] = []) =>
      items
        .slice(1, 3)
        .map(({ id }) => id)
        .join(" ");
    return [two(edition?.channels), `${two(edition?.functions)} --json`, `${two(edition?.modes)} --format markdown`];
  },
  document: ({ topic, words }) => compareOf(topic, words),
  page: comparePage,
});
