import { type Block, type Document, type Heading, type Item, type Phrase, plain, type Section, type Span } from "../document.ts";
import { element, text } from "./element.ts";

/** A document as the body of a page: titles below the page's own heading, tables and lists as what they are. */
export const htmlDocument = (document: Document): string => document.map(section).join("\n");

function section({ heading, blocks }: Section): string {
  const content = blocks.map(block);
  return element("section", {}, [...(heading === undefined ? [] : [title(heading)]), ...content].join("\n"));
}

function title({ text: words, aside, rank }: Heading): string {
  const note = aside === undefined ? "" : element("p", { class: "aside" }, text(aside));
  return element(rank === "title" ? "h2" : "h3", {}, phrase(words)) + note;
}

function block(content: Block): string {
  if (content.kind === "table") return table(content);
  if (content.kind === "command") return element("pre", { tabindex: "0" }, element("code", {}, text(content.command)));
  if (content.kind === "list")
    return labelled(content.items)
      .map((group) => list(group, content.tasks === true))
      .join("\n");
  return content.lines.map((line) => element("p", {}, phrase(line))).join("\n");
}

function table({ head, rows }: Extract<Block, { kind: "table" }>): string {
  const heading = element("tr", {}, head.map((cell) => element("th", { scope: "col" }, text(cell))).join(""));
  const body = rows.map(([first = [], ...rest]) =>
    element("tr", {}, element("th", { scope: "row" }, phrase(first)) + rest.map((cell) => element("td", {}, phrase(cell))).join("")),
  );
  // Reached by the keyboard too, so that it can be scrolled where the page is narrow.
  return element(
    "div",
    { class: "table", tabindex: "0", role: "group", "aria-label": head.join(", ") },
    element("table", {}, element("thead", {}, heading) + element("tbody", {}, body.join("\n"))),
  );
}

/** Items that share a label stand below it together. */
function labelled(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.label === item.label) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Boxes that belong together are told as a group, so that each is heard with what it belongs to. */
function list(items: readonly Item[], tasks: boolean): string {
  const label = items[0]?.label;
  const start = /^(\d+)\.$/.exec(items[0]?.marker ?? "")?.[1];
  const isTask = ({ marker }: Item) => tasks || marker === box;
  const content = items.map((entry) => item(entry, isTask(entry))).join("\n");
  const whole = start === undefined ? element("ul", {}, content) : element("ol", { start }, content);
  if (label === undefined) return whole;
  const heading = element("h4", {}, text(label));
  return items.some(isTask) ? element("fieldset", {}, element("legend", {}, heading) + whole) : heading + whole;
}

/** How a box to tick is written where nothing can be ticked. */
const box = "[ ]";

/** What is to be ticked is heard without the numbers of its sources. */
function task(words: Phrase): string {
  const [named, cited] = [words.filter(({ cites }) => cites === undefined), words.filter(({ cites }) => cites !== undefined)];
  return element("label", {}, `<input type="checkbox"> ${phrase(named)}`) + phrase(cited);
}

/** A numbered source can be jumped to. */
function item({ marker = "", text: words, detail, links = [], points = [] }: Item, isTask: boolean): string {
  const source = /^\[(\d+)\]$/.exec(marker)?.[1];
  const said = isTask ? task(words) : phrase(words);
  const more = detail === undefined ? "" : element("p", {}, phrase(detail));
  const addresses = links.map(({ title: named, url }) => element("li", {}, element("a", { href: url }, text(named))));
  if (source !== undefined) {
    const [link] = links;
    const named = link === undefined ? said : element("a", { href: link.url }, text(plain(words)));
    return element("li", { id: `source-${source}` }, `${text(marker)} ${named}`);
  }
  const told = points.map((point) => element("li", {}, phrase(point)));
  const own = marker === box ? { class: "task" } : {};
  return element("li", own, said + more + listed(told, {}) + listed(addresses, { class: "links" }));
}

const listed = (items: readonly string[], attributes: Record<string, string>): string =>
  items.length === 0 ? "" : element("ul", attributes, items.join(""));

const phrase = (spans: Phrase): string => spans.map(inline).join("");

/** Keeps a reference on the line of what it is about. */
const wordJoiner = "&#8288;";

function inline({ text: words, tone, cites }: Span): string {
  if (cites !== undefined)
    return wordJoiner + element("sup", {}, cites.map((number) => element("a", { href: `#source-${number}` }, `[${number}]`)).join(""));
  if (tone === undefined) return text(words);
  return tone === "bold" ? element("strong", {}, text(words)) : element("span", { class: tone }, text(words));
}
