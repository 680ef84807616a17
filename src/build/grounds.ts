import type { Grounds, Stated } from "../domain/grounds.ts";

/** A fact as it is written in `data/`. */
export interface Grounded {
  source: string | string[];
  inferred?: true | undefined;
}

/** The full id of a source: inside an edition's files `faq/<question>` means that edition's own question. */
export type Resolve = (source: string) => string;

/** For the files of an edition. */
export const sourceResolver =
  (edition: string): Resolve =>
  (source) =>
    source.replace(/^faq\//, `${edition}/`);

/** Outside an edition every source is written by its full id. */
export const asWritten: Resolve = (source) => source;

/** The grounds of a written fact, every source by its full id. */
export const grounds = (resolve: Resolve, { source, inferred }: Grounded): Grounds => ({
  sources: [source].flat().map(resolve),
  inferred: inferred ?? false,
});

/** A written fact with its value. */
export const stated = <T>(resolve: Resolve, fact: Grounded & { value: T }): Stated<T> => ({ value: fact.value, ...grounds(resolve, fact) });

type Fact = Grounded & { value: unknown };
type StatedOnes<Facts> = { [Name in keyof Facts]?: Facts[Name] extends { value: infer Value } | undefined ? Stated<Value> : never };

/** Those facts that are written; where a source is silent there is none. */
export const statedOnes = <Facts extends Record<string, Fact | undefined>>(resolve: Resolve, facts: Facts): StatedOnes<Facts> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, stated(resolve, fact)]])),
  ) as StatedOnes<Facts>;
