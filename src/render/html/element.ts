import { visible } from "../escape.ts";

/** A text as it stands in a page: nothing in it is taken for mark-up. */
export const text = (words: string): string =>
  visible(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element with its attributes. @param content finished HTML */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${text(value)}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}
