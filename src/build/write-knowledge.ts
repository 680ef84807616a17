import { writeFileSync } from "node:fs";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Text } from "../domain/language.ts";

/**
 * Puts each sentence and each address back where the file has its number; this very text is what is shipped. Node keeps a file that
 * was read: whoever loads the module anew finds them put back already.
 */
const told = `({ texts, urls, ...knowledge }) => {
  for (const source of Object.values(knowledge.sources)) source.url = urls[source.url] ?? source.url;
  for (const { steps, notices } of knowledge.editions) {
    for (const step of steps) (step.title = texts[step.title] ?? step.title), (step.detail = texts[step.detail] ?? step.detail);
    for (const { parts } of notices) for (const part of parts) part.text = texts[part.text] ?? part.text;
  }
  return knowledge;
}`;

/**
 * Writes the knowledge as JSON, which is read soonest. An edition says all that it says: what the next one says in the same
 * words is in the file once, and so is the address that all questions of a FAQ share. What is no ASCII stands as its code, for a
 * file of nothing but ASCII is read sooner.
 */
export function writeKnowledge(folder: string, knowledge: Knowledge): void {
  writeFileSync(`${folder}/knowledge.json`, inAscii(JSON.stringify(numbered(knowledge))));
  writeFileSync(
    `${folder}/knowledge.cjs`,
    `const told = ${told};\nlet value;\nmodule.exports = () => (value ??= told(require("./knowledge.json")));\n`,
  );
}

const inAscii = (json: string): string => json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

function numbered({ editions, sources, ...knowledge }: Knowledge): object {
  const { items: texts, numberOf: numberOfText } = listing<Text>();
  const { items: urls, numberOf: numberOfUrl } = listing<string>();
  const short = editions.map((edition) => ({
    ...edition,
    steps: edition.steps.map((step) => ({
      ...step,
      title: numberOfText(step.title, `${step.id} title`),
      detail: numberOfText(step.detail, step.id),
    })),
    notices: edition.notices.map((notice) => ({
      ...notice,
      parts: notice.parts.map((part) => ({ ...part, text: numberOfText(part.text, notice.code) })),
    })),
  }));
  const cited = Object.entries(sources).map(([id, source]) => [id, { ...source, url: numberOfUrl(source.url) }]);
  return { ...knowledge, sources: Object.fromEntries(cited), editions: short, texts, urls };
}

/** Items that are in the file once each. `of`: whose they are, for two things keep texts of their own, though they say the same. */
function listing<Item>(): { items: Item[]; numberOf(item: Item, of?: string): number } {
  const items: Item[] = [];
  const numbers = new Map<string, number>();
  return {
    items,
    numberOf(item, of = "") {
      const key = `${of} ${JSON.stringify(item)}`;
      const number = numbers.get(key) ?? items.push(item) - 1;
      numbers.set(key, number);
      return number;
    },
  };
}
