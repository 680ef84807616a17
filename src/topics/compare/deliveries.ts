import { groundsOfAll } from "../../domain/grounds.ts";
import type { EditionDelivery } from "../../domain/knowledge.ts";
import { type Property, told } from "./property.ts";

/** What tells service models apart. */
export const deliveryProperties: readonly Property<EditionDelivery>[] = [
  { id: "integration", value: ({ integration }, { language }) => told(integration, (text) => text[language]) },
  { id: "sends", value: ({ sends }, { language }) => told(sends, (text) => text[language]) },
  { id: "opensCamera", value: ({ opensCamera }, { words }) => told(opensCamera, (opens) => (opens ? words.yes : words.no)) },
  { id: "result", value: ({ result }, { language }) => told(result, (text) => text[language]) },
  { id: "effort", value: ({ effort }, { language }) => told(effort, (text) => text[language]) },
  {
    id: "channels",
    value({ id }, { edition, name, words }) {
      const delivered = edition.channels.filter(({ delivery }) => delivery.value === id);
      if (delivered.length === 0) return undefined;
      const value = delivered.map((channel) => name("channel", channel.id)).join(words.comma);
      return { value, ...groundsOfAll(delivered.map(({ delivery }) => delivery)) };
    },
  },
];
