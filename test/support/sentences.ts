import { createHash } from "node:crypto";

/** The sentences of a FAQ in Markdown, question by question: the question itself first, then its answer in reading order. */
export function sentencesOf(markdown: string): string[][] {
  const [, ...questions] = markdown.replace(/<tr>.*?<\/tr>/gs, (row) => row.replace(/\s+/g, " ")).split(/^###/m);
  return questions.map((question) =>
    question
      .split("\n")
      .filter((line) => !/^[\s|:-]*$/.test(line))
      .flatMap((line) => (isRow(line) ? [line] : line.split(/(?<=[。；？！?])/u)))
      .map(normalised)
      .filter((sentence) => sentence !== ""),
  );
}

const isRow = (line: string): boolean => /^\s*(?:\||<t[rh])/.test(line);

/** The words alone: no mark-up, no address, no space. */
const normalised = (sentence: string): string =>
  sentence
    .replace(/<[^>]*>/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\s*(?:-|\d+\.)\s/, "")
    .replace(/[\s*[\]|#【】]/g, "");

/** Tells whether a sentence is still the same, without holding it. */
export const digest = (sentence: string): string => createHash("sha256").update(sentence).digest("hex").slice(0, 12);
