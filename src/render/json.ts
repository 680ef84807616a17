import { visibleJson } from "./escape.ts";

/** A document for programs and people: indented, safe to show on a terminal, with a newline at its end. */
export const jsonDocument = (document: unknown): string => `${visibleJson(JSON.stringify(document, null, 2))}\n`;
