import type { Knowledge } from "../domain/knowledge.ts";
import { parseVersion, type WeChatVersion } from "../domain/version.ts";
import { lookUp } from "./vocabulary.ts";

/** A version as users write it: a number, or a word for one. @returns undefined where the text is neither */
export function versionNamed(knowledge: Pick<Knowledge, "vocabulary">, text: string): WeChatVersion | undefined {
  const version = parseVersion(text);
  if (version !== undefined) return version;
  const meaning = lookUp(knowledge, "version", text);
  return "found" in meaning ? parseVersion(meaning.found) : undefined;
}
