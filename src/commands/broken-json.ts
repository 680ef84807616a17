/** A place in a text; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where a text stops being JSON. The messages of `JSON.parse` differ from one Node to the next, and most name no place.
 *
 * @returns undefined where it is JSON
 */
export function brokenAt(text: string): Place | undefined {
  const at = brokenIndex(text);
  if (at === undefined) return undefined;
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}

/** Without the closing quote: where that is missing, the string is broken there. */
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/;
const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"), "y");

const space = anyOf(/[ \t\n\r]*/);

/** What can stand where. */
const tokens = {
  value: anyOf(/[{[]/, string, plain),
  "first value": anyOf(/[{[\]]/, string, plain),
  key: anyOf(string),
  "first key": anyOf(/\}/, string),
  colon: anyOf(/:/),
  "after member": anyOf(/[,}]/),
  "after element": anyOf(/[,\]]/),
  end: anyOf(/(?!)/),
};

type Expected = keyof typeof tokens;

/** What is open is kept in a list: a text can be nested deeper than a recursion goes. */
function brokenIndex(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let end = 0;
  for (;;) {
    const at = passed(space, text, end);
    if (at === text.length) return expected === "end" ? undefined : end;
    end = passed(tokens[expected], text, at);
    const first = text.charAt(at);
    if (end === at || (first === '"' && text.charAt(end) !== '"')) return end;
    if (first === '"') end++;
    expected = expectedAfter(first, expected, open);
  }
}

/** @param first what the token begins with @param open what is open, the innermost last */
function expectedAfter(first: string, before: Expected, open: string[]): Expected {
  if (first === "{" || first === "[") {
    open.push(first);
    return first === "{" ? "first key" : "first value";
  }
  if (first === ":") return "value";
  if (first === ",") return open.at(-1) === "{" ? "key" : "value";
  if (first === '"' && before.endsWith("key")) return "colon";
  if (first === "}" || first === "]") open.pop();
  const innermost = open.at(-1);
  return innermost === undefined ? "end" : innermost === "{" ? "after member" : "after element";
}

/** Where a pattern that begins here ends; here where it does not fit. */
function passed(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
