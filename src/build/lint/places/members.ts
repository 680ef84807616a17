/** A value somewhere inside a file. */
export interface Member {
  /** The path of its members, as findings print it. */
  at: string;
  value: unknown;
}

/** The file's content and every value inside it, at any depth. */
export function membersOf(value: unknown, path: readonly string[] = []): Member[] {
  const here = { at: at(...path), value };
  if (typeof value !== "object" || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, member]) => membersOf(member, [...path, key]))];
}

/** A path as findings print it. */
export const at = (...path: readonly (string | number)[]): string => path.join(" › ");

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
