/** Far deeper than a request, or the id that a caller gives it. What is deeper could not be told back: saying it overflows the stack. */
const deepest = 100;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of what a caller wrote, without a byte order mark; undefined where it is no UTF-8. */
export function decoded(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON as callers write a request, or why it can be none. */
export function requestJson(text: string): { json: unknown } | { why: "bad-json" | "too-deep" } {
  try {
    const json: unknown = JSON.parse(text);
    return isTooDeep(json, text) ? { why: "too-deep" } : { json };
  } catch {
    return { why: "bad-json" };
  }
}

/** Whether JSON is nested deeper than any request. @param text as it was written: each level takes two brackets */
export const isTooDeep = (json: unknown, text: string): boolean => text.length > 2 * deepest && isDeeperThan(deepest, json);

/** Level by level: a recursion could not take what is looked for. */
function isDeeperThan(levels: number, json: unknown): boolean {
  let level = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
  return false;
}
