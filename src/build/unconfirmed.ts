import type { Data } from "./data.ts";

/** A source that nobody has read for a year. */
export interface Unconfirmed {
  id: string;
  url: string;
  /** The day on which somebody last read it; undefined: nobody said that they did. */
  confirmed: string | undefined;
}

/** Documents and editions that were last read more than a year before a day, those never read first. @param today as `2026-11-24` */
export function unconfirmedSources({ sources, editions }: Data, today: string): Unconfirmed[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const documents = Object.entries(sources).map(([id, { url, confirmed }]) => ({ id, url, confirmed }));
  const faqs = Object.entries(editions).map(([id, { edition }]) => ({ id, url: edition.url, confirmed: edition.confirmed }));
  return [...faqs, ...documents]
    .filter(({ confirmed }) => confirmed === undefined || confirmed < yearAgo)
    .sort((a, b) => (a.confirmed ?? "").localeCompare(b.confirmed ?? ""));
}
