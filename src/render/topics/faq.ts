import type { FaqDocument, FaqEntry, FaqTitle } from "../../contract/documents/faq.ts";
import { program } from "../../wording/command-line.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { faqWordings } from "../../wording/topics/faq.ts";
import { citations } from "../citations.ts";
import { type Block, type Document, lineBlock, type Section, span } from "../document.ts";
import { markdownBlocks } from "../markdown-blocks.ts";
import type { PageOptions } from "./page-options.ts";
import { hint, section, sourcesSection, titled } from "./section.ts";

/** The list of questions; or the one that fits best with its answer, and what else fits or belongs to it. */
export function faqPage(document: FaqDocument, { verbose }: PageOptions): Document {
  const { words, entries, language } = document;
  const wording = faqWordings[language];
  if (words === undefined) return [titled(document, wording.title, titles(entries)), hint(wording.one)];
  const [best, ...others] = entries;
  if (best === undefined) return nothingFound(document, words);
  const full = verbose ? entries : [best];
  const listed = verbose ? [] : others;
  return [
    ...full.flatMap((entry) => entrySections(document, entry)),
    ...elsewhereSections(document),
    ...(listed.length > 0 ? [section(wording.others, titles(listed))] : []),
    ...(others.length === 0 ? relatedSections(document) : []),
    sourcesOf(document, full),
  ];
}

const entrySections = (document: FaqDocument, entry: FaqEntry): Section[] => [
  titled(document, entry.question, [...markdownBlocks(entry.answer), ...staleBlocks(document, entry)]),
  ...(entry.conflicts.length > 0
    ? [
        section(faqWordings[document.language].disputed, [
          { kind: "command", command: `${program} conflicts ${entry.conflicts.join(" ")}` },
        ]),
      ]
    : []),
];

function nothingFound(document: FaqDocument, words: string): Document {
  const wording = faqWordings[document.language];
  const near = document.near.length > 0 ? [section(wording.near, titles(document.near))] : [];
  return [titled(document, wording.nothing(words), []), ...elsewhereSections(document), ...near, hint(wording.all)];
}

const elsewhereSections = ({ elsewhere, language }: FaqDocument): Section[] =>
  elsewhere.map(({ edition, id, question }) =>
    section(faqWordings[language].elsewhere(edition), [
      { kind: "list", items: [{ label: id, text: [span(question)] }] },
      { kind: "command", command: `${program} faq ${id} --edition ${edition}` },
    ]),
  );

const titles = (found: readonly FaqTitle[]): Section["blocks"] => [
  { kind: "list", items: found.map(({ id, question }) => ({ label: id, text: [span(question)] })) },
];

const relatedSections = ({ titles: related, language }: FaqDocument): Section[] =>
  related.length === 0 ? [] : [section(faqWordings[language].related, titles(related))];

const staleBlocks = ({ language }: FaqDocument, { stale }: FaqEntry): Block[] =>
  lineBlock(stale === undefined ? [] : [[span(`${stale.text}${stale.inferred ? pageWordings[language].inferred : ""}`, "maybe")]]);

/** With their addresses: some answers are little more than the document they link. */
function sourcesOf(document: FaqDocument, entries: readonly FaqEntry[]): Section {
  const cited = citations(document);
  cited.cite(entries.flatMap(({ sources, stale }) => [...sources, ...(stale?.sources ?? [])]));
  return sourcesSection(document, cited, true);
}
