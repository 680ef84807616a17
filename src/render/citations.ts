import { type Block, type Item, type Span, span } from "./document.ts";

interface CitedSource {
  title: string;
  url: string;
  /** As it prints it, null where it prints none; left out where dates do not matter. */
  date?: string | null;
}

/** Numbers the sources of a page in the order in which it uses them. */
export interface Citations {
  /** "[1][2]", kept beside the word before it; nothing where there is no source. */
  cite(sources: readonly string[]): Span[];
  used(): (CitedSource & { number: number })[];
}

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

/** The sources that a page used, as its last list; nothing where it used none. @param dated says a source's date, where the page tells dates */
export function sourceBlocks({ used }: Citations, addresses: boolean, dated?: (date: string | null) => string): Block[] {
  const items = used().map(
    ({ number, title, url, date = null }): Item => ({
      marker: `[${number}]`,
      text: [span(title), ...(dated === undefined ? [] : [span(dated(date), "dim")])],
      ...(addresses && { links: [{ title, url }] }),
    }),
  );
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
