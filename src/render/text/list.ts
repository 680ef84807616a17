import { type Item, type Phrase, span } from "../document.ts";
import { visible } from "../escape.ts";
import type { Page } from "../style.ts";
import { phraseLines } from "./phrase.ts";
import { padded, widthOf } from "./width.ts";

const indent = 2;
/** A text narrower than this has its label above it, and stands indented below. */
const narrowest = 32;

/** A list with labels and markers in columns of their own; addresses stay whole, however long. */
export function listLines(items: readonly Item[], width: number, page: Page): string[] {
  const labels = columnOf(
    items.map(({ label }) => label),
    2,
  );
  const markers = columnOf(
    items.map(({ marker }) => marker),
    1,
  );
  const beside = width - indent - labels - markers >= narrowest;
  const left = indent + (beside ? labels : Math.min(labels, indent));
  return items.flatMap((item, index) => {
    const label = item.label === items[index - 1]?.label ? undefined : item.label;
    const body = bodyLines(item, left, markers, width, page);
    if (label === undefined) return body;
    const shown = phraseLines([span(label, "dim")], width - indent, page);
    if (!beside) return [...shown.map(({ text }) => " ".repeat(indent) + text), ...body];
    const [first = { text: "", width: 0 }] = shown;
    return body.map((line, row) =>
      row === 0 ? padded(" ".repeat(indent) + first.text, indent + first.width, left) + line.slice(left) : line,
    );
  });
}

const columnOf = (texts: readonly (string | undefined)[], gap: number): number => {
  const widest = Math.max(0, ...texts.map((text) => widthOf(text ?? "")));
  return widest === 0 ? 0 : widest + gap;
};

function bodyLines(item: Item, left: number, markers: number, width: number, page: Page): string[] {
  const { marker = "", text, detail, links = [], points = [] } = item;
  const hang = " ".repeat(left + markers);
  const laid = (phrase: Phrase) => phraseLines(phrase, Math.max(1, width - hang.length), page).map((line) => hang + line.text);
  const [first = hang, ...rest] = laid(text);
  const begin = " ".repeat(left) + padded(marker, widthOf(marker), markers);
  const pointLines = points.flatMap((point) =>
    phraseLines(point, Math.max(1, width - hang.length - indent), page).map((line, row) => `${hang}${row === 0 ? "- " : "  "}${line.text}`),
  );
  const addresses = links.map(({ url }) => hang + page.style.dim(visible(url)));
  return [
    (begin + first.slice(hang.length)).trimEnd(),
    ...rest,
    ...(detail === undefined ? [] : laid(detail)),
    ...pointLines,
    ...addresses,
  ];
}
