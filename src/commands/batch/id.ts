const token = /"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g;

/**
 * The value of the outermost `id` of a line as it is to be given back. Numbers are given back as they were written: they can be
 * larger or finer than those a program counts with, and to some 1.0 is another than 1.
 */
export function idText(line: string, id: unknown): string {
  const isExact = typeof id === "number" ? isPlain(id, line) : typeof id !== "object" || id === null;
  return isExact ? JSON.stringify(id) : writtenId(line);
}

/** Whether a number can only have been written in one way. */
const isPlain = (id: number, line: string): boolean => Number.isSafeInteger(id) && !Object.is(id, -0) && !fraction.test(line);

/** A number with a fraction or an exponent, somewhere in the line; rather once too often than not. */
const fraction = /:\s*-?\d+[.e]/i;

/** Of several members with the name the last one counts, as for `JSON.parse`. */
function writtenId(line: string): string {
  const parts = line.match(token) ?? [];
  let depth = 0;
  const isOuter = parts.map((part) => {
    const before = depth;
    depth += Number("{[".includes(part)) - Number("}]".includes(part));
    return before === 1;
  });
  const colon = parts.findLastIndex((part, at) => isOuter[at] && part === ":" && JSON.parse(parts[at - 1] ?? "null") === "id");
  const end = parts.findIndex((part, at) => at > colon && isOuter[at] && (part === "," || part === "}"));
  return parts.slice(colon + 1, end).join("");
}
