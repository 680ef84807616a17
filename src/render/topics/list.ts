import type { ListDocument, ListItem } from "../../contract/documents/list.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { type ListKind, listWordings } from "../../wording/topics/list.ts";
import { type Document, type Item, type Phrase, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { dimLine, titled } from "./section.ts";

/** The items with their ids; members of a category stand below it, further in. */
export function listPage(document: ListDocument, { verbose }: PageOptions): Document {
  const words = listWordings[document.language];
  const tree = document.items.some(({ category }) => category !== undefined);
  const items = document.items.map((item, index) => listItem(document, item, document.items[index - 1], verbose || !tree));
  return [
    titled(document, words.kinds[document.kind as ListKind].title, [
      { kind: "list", items },
      ...(tree && !verbose ? [dimLine(words.moreSpellings)] : []),
    ]),
  ];
}

function listItem(document: ListDocument, item: ListItem, before: ListItem | undefined, spellings: boolean): Item {
  const words = listWordings[document.language];
  const { colon } = pageWordings[document.language];
  const facts = factsOf(document, item);
  // The questions of one FAQ share its address.
  const links = item.url === undefined || item.url === before?.url ? [] : [{ title: item.name, url: item.url }];
  if (item.url !== undefined) {
    const told = [item.id, item.description, ...facts].join(words.semicolon);
    return { marker: "-", text: [span(item.name, "bold")], detail: [span(told, "dim")], links };
  }
  const also = spellings && item.aliases.length > 0 ? [`${words.also}${item.aliases.join(words.comma)}`] : [];
  const detail: Phrase = [...facts, ...also].flatMap((text, index) => [span(index === 0 ? text : `${words.semicolon}${text}`, "dim")]);
  return {
    label: item.category === undefined ? item.id : `\u00a0\u00a0${item.id}`,
    text: [span(item.name, "bold"), ...(item.description === item.name ? [] : [span(`${colon}${item.description}`)])],
    ...(detail.length > 0 && { detail }),
  };
}

/** What else is known of an item, each in a few words. */
function factsOf({ language }: ListDocument, item: ListItem): string[] {
  const words = listWordings[language];
  const told = (value: boolean | undefined, texts: { true: string; false: string }) =>
    value === undefined ? [] : [texts[value ? "true" : "false"]];
  return [
    ...told(item.industryLimited, words.industryLimited),
    ...(item.modes === undefined ? [] : [words.modes(item.modes.join(words.comma))]),
    ...(item.channels === undefined ? [] : [words.channels(item.channels.join(words.comma))]),
    ...told(item.liveness, words.liveness),
    ...(item.default === true ? [words.default] : []),
    ...(item.date === undefined ? [] : [words.date(item.date)]),
  ];
}
