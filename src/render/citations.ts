import type { PageWording } from "../wording/page.ts";
import { type Block, type Item, listBlock, type Phrase, type Span, span } from "./document.ts";

interface CitedSource {
  title: string;
  url: string;
  /** As it prints it, null where it prints none; left out where dates do not matter. */
  date?: string | null;
}

interface Founded {
  text: string;
  inferred: boolean;
  sources: readonly string[];
}

/** Numbers the sources of a page in the order in which it uses them. */
export interface Citations {
  /** "[1][2]", kept beside the word before it; nothing where there is no source. */
  cite(sources: readonly string[]): Span[];
  used(): (CitedSource & { number: number })[];
}

/** @param document its sources; one that it does not have is never cited */
export function citations({ sources }: { sources: Record<string, CitedSource> }): Citations {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  return {
    cite(ids) {
      const known = [...new Set(ids)].filter((id) => sources[id] !== undefined);
      const cited = known.map(numberOf).sort((a, b) => a - b);
      if (cited.length === 0) return [];
      return [{ ...span(`\u00a0${cited.map((number) => `[${number}]`).join("")}`, "dim"), cites: cited }];
    },
    used: () => [...numbers].flatMap(([id, number]) => (sources[id] === undefined ? [] : [{ number, ...sources[id] }])),
  };
}

/** A sentence with what tells how well it is founded: a mark where it only follows from the sources, and these. */
export const founded = ({ cite }: Citations, { inferred: mark }: PageWording, { text, inferred, sources }: Founded): Phrase => [
  span(text),
  ...(inferred ? [span(mark, "dim")] : []),
  ...cite(sources),
];

/** The sources that a page used, as its last list; nothing where it used none. @param addresses whether these are told */
export function sourceBlocks({ used }: Citations, addresses: boolean, { dated }: PageWording): Block[] {
  const items = used().map(
    ({ number, title, url, date }): Item => ({
      marker: `[${number}]`,
      text: [span(title), ...(date === undefined ? [] : [span(dated(date), "dim")])],
      ...(addresses && { links: [{ title, url }] }),
    }),
  );
  return listBlock(items);
}
