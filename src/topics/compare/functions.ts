import type { EditionFunction } from "../../domain/knowledge.ts";
import { type Property, told } from "./property.ts";

/** What tells functions apart. */
export const functionProperties: readonly Property<EditionFunction>[] = [
  { id: "sends", value: ({ sends }, { language }) => told(sends, (text) => text[language]) },
  { id: "liveness", value: ({ liveness }, { words }) => told(liveness, (checked) => (checked ? words.yes : words.no)) },
  { id: "comparedWith", value: ({ comparedWith }, { language }) => told(comparedWith, (text) => text[language]) },
  {
    id: "channels",
    value: ({ channels, offeredBy }, { name, words }) => {
      const names = (ids: readonly string[]) => ids.map((id) => name("channel", id)).join(words.comma);
      return told(channels, names) ?? told(offeredBy, (ids) => words.amongOthers(names(ids)));
    },
  },
];
