import { questionCited } from "../domain/ids.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import { faqPage } from "../render/topics/faq.ts";
import { faqOf } from "../topics/faq.ts";
import { documentCommand } from "./document-command.ts";

/** The questions of the FAQ, by id or in anybody's words. */
export const command = documentCommand({
  words: { name: "words", many: true },
  examples: (knowledge) => {
    const rear = knowledge.vocabulary.camera.at(-1)?.name;
    return ["", firstQuestion(knowledge), `${rear?.zh}`, `${rear?.en} --json`];
  },
  document: ({ topic, reference, words }) => faqOf(topic, reference(), words.join(" ")),
  page: faqPage,
});

/** Every question is a source. */
const firstQuestion = ({ sources, defaultEdition }: Knowledge): string =>
  Object.keys(sources).flatMap((source) => questionCited(source, defaultEdition) ?? [])[0] ?? "";
