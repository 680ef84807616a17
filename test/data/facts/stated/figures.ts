import type { Edition, Knowledge } from "../../../../src/domain/knowledge.ts";
import { figuresIn, textsIn } from "../figures.ts";
import { type Row, rowsIn, rowsOf, wordsIn } from "./table.ts";

/** Figures by the step or notice whose sentences give them: in the order of the English ones, the Chinese ones sorted. */
export type Figures = Record<string, string>;

/** What the table says of an edition's sentences. */
export const figuresStatedIn = (edition: string): Figures => figuresStated(rowsIn("figures.txt", edition));

/** What the table says of the documents beside the FAQ. */
export const figuresStatedBeside = (): Figures =>
  figuresStated(rowsOf("figures.txt").flatMap(([where, ...cells]) => (where === "beside" ? [cells] : [])));

const figuresStated = (rows: readonly Row[]): Figures =>
  Object.fromEntries(rows.map(([id = "", en = "", zh = en]) => [`figures of ${id}`, written(wordsIn(en), wordsIn(zh))]));

export const figuresSaidIn = ({ modes, functions, deliveries, channels, steps, notices }: Edition): Figures =>
  figuresSaid([...modes, ...functions, ...deliveries, ...channels, ...steps, ...notices]);

export const figuresSaidBeside = ({ integration }: Knowledge): Figures => figuresSaid(Object.values(integration).flat());

/** Notices of one code count together. */
function figuresSaid(items: readonly ({ id: string } | { code: string })[]): Figures {
  const nameOf = (item: { id: string } | { code: string }) => ("id" in item ? item.id : item.code);
  const names = [...new Set(items.map(nameOf))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const texts = items.filter((item) => nameOf(item) === name).flatMap(textsIn);
      const [en, zh] = [texts.flatMap((text) => figuresIn(text.en)), texts.flatMap((text) => figuresIn(text.zh))];
      return en.length + zh.length === 0 ? [] : [[`figures of ${name}`, written(en, zh)]];
    }),
  );
}

const written = (en: readonly string[], zh: readonly string[]): string => `${en.join(" ")} / ${[...zh].sort().join(" ")}`;
