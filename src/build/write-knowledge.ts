import { writeFileSync } from "node:fs";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Text } from "../domain/language.ts";
import { fileBeside } from "./data-files.ts";

/** Puts each sentence back where the file has its number; this very text is what is shipped. */
const told = `({ texts, ...knowledge }) => {
  for (const { steps, notices } of knowledge.editions) {
    for (const step of steps) (step.title = texts[step.title]), (step.detail = texts[step.detail]);
    for (const { parts } of notices) for (const part of parts) part.text = texts[part.text];
  }
  return knowledge;
}`;

/**
 * Writes the knowledge as JSON, which is read soonest. An edition says all that it says: what the next one says in the same
 * words is in the file once.
 */
export function writeKnowledge(folder: string, knowledge: Knowledge): void {
  writeFileSync(`${folder}/knowledge.json`, JSON.stringify(numbered(knowledge)));
  writeFileSync(
    `${folder}/knowledge.cjs`,
    `const told = ${told};\nlet value;\nmodule.exports = () => (value ??= told(JSON.parse(${fileBeside("knowledge.json")})));\n`,
  );
}

function numbered({ editions, ...knowledge }: Knowledge): object {
  const texts: Text[] = [];
  const numbers = new Map<string, number>();
  /** @param of what it is a text of: two things keep texts of their own, though they say the same */
  const numberOf = (of: string, text: Text): number => {
    const key = `${of} ${JSON.stringify(text)}`;
    const number = numbers.get(key) ?? texts.push(text) - 1;
    numbers.set(key, number);
    return number;
  };
  const short = editions.map((edition) => ({
    ...edition,
    steps: edition.steps.map((step) => ({
      ...step,
      title: numberOf(`${step.id} title`, step.title),
      detail: numberOf(step.id, step.detail),
    })),
    notices: edition.notices.map((notice) => ({
      ...notice,
      parts: notice.parts.map((part) => ({ ...part, text: numberOf(notice.code, part.text) })),
    })),
  }));
  return { ...knowledge, editions: short, texts };
}
