/** A member that a test counts on. @throws {Error} where it is not there: the test is then about nothing */
export function member<T>(record: Readonly<Record<string, T>> | undefined, key: string): T {
  const value = record?.[key];
  if (value === undefined) throw new Error(`there is no ${key}`);
  return value;
}

/** The first of a list that a test counts on. @throws {Error} where it is empty */
export function first<T>(list: readonly T[]): T {
  const [value] = list;
  if (value === undefined) throw new Error("the list is empty");
  return value;
}
