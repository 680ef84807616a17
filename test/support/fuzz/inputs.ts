import { generator } from "../random.ts";

/** One call: the words of the command line, and what stands on standard input. */
export interface Input {
  words: string[];
  stdin: Buffer;
  /** How many inputs it holds: each line of a batch is one. */
  weight: number;
}

const flags = [
  "industry",
  "channel",
  "environment",
  "wechat-version",
  "wechat-android",
  "wechat-ios",
  "os",
  "camera",
  "function",
  "mode",
  "edition",
  "lang",
  "format",
];
const switches = ["--json", "--check", "--verbose", "--no-input", "--no-color", "--help", "-V", "--interactive"];
const commands = ["advise", "batch", "matrix", "list", "compare", "schema", "help"];
const fields = ["industry", "channel", "environment", "wechatVersion", "os", "camera", "function", "mode", "edition", "language", "id"];
const good = [
  "finance/bank",
  "银行",
  "native-h5",
  "小程序",
  "wechat",
  "6.7.2",
  "latest",
  "android",
  "front",
  "liveness-comparison",
  "digits",
  "flash",
  "zh",
  "json",
  "faq-flash",
];

/** What has broken other programs. */
const hostile = [
  "",
  " ",
  "\t",
  "\n",
  "\r\n",
  "\0",
  "\x07",
  "\x1b[31m",
  "\x1b]0;title\x07",
  "\x9b2J",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\ud800",
  "\udc00",
  "😀",
  "é",
  "ﬁ",
  "İ",
  "ß",
  "１２",
  "①",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
  "-0",
  "1e999",
  "1".repeat(400),
  "99999.99999.99999.99999",
  "100000",
  "1.2.3.4.5",
  "v",
  "-",
  "--",
  "---",
  "=",
  "--=",
  "$(id)",
  "`id`",
  "../../etc/passwd",
  "%s%n",
  "a/b/c",
  "/",
  "//",
  "\\",
  "'\"",
  "<b>",
  "a".repeat(5000),
  "医".repeat(3000),
  "/".repeat(2000),
];

const json = [
  "{}",
  "[]",
  "null",
  "0",
  "-1",
  "1e999",
  "true",
  '""',
  "[[]]",
  "{",
  "[",
  '{"a":',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"channel":"api"}}',
  '{"constructor":1}',
];

/** Malformed calls without end, the same for the same seed. */
export function* inputs(seed: number): Generator<Input> {
  const random = generator(seed);
  const upTo = (size: number) => Math.floor(random() * size);
  const one = <T>(values: readonly T[]): T => values[upTo(values.length)] as T;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: upTo(most + 1) }, make);

  const anyCharacter = () =>
    String.fromCharCode(one([upTo(0x20), upTo(0x80), upTo(0x100), 0x2000 + upTo(0x70), 0xd800 + upTo(0x800), upTo(0x10000)]));
  const noise = () => some(12, anyCharacter).join("");
  const text = (): string => {
    const chosen = one([good, good, hostile, [noise()]]);
    return random() < 0.2 ? `${one(chosen)}${one(hostile)}` : one(chosen);
  };
  const word = (): string =>
    one([() => one(switches), () => text(), () => `--${one(flags)}`, () => `--${one(flags)}=${text()}`, () => `--${noise()}`])();
  // An argument of a real call holds no NUL; whatever else it holds stays.
  const words = () =>
    [...some(1, () => one(commands)), ...some(6, () => (random() < 0.5 ? [`--${one(flags)}`, text()] : [word()])).flat()].map((item) =>
      item.replaceAll("\0", ""),
    );

  const value = (depth = 0): string =>
    one([
      () => JSON.stringify(text()),
      () => JSON.stringify(one(good)),
      () => one(json),
      () => (depth > 3 ? "{}" : object(depth + 1)),
      () => `{"android":${JSON.stringify(text())},"ios":${JSON.stringify(text())}}`,
      () => (depth > 3 ? "[]" : `[${some(3, () => value(depth + 1)).join()}]`),
    ])();
  const object = (depth = 0): string =>
    `{${some(5, () => `${JSON.stringify(random() < 0.8 ? one(fields) : text())}:${value(depth)}`).join()}}`;
  const spoilt = (line: string): Buffer => {
    const bytes = Buffer.from(line);
    if (random() < 0.7 || bytes.length === 0) return bytes;
    bytes[upTo(bytes.length)] = upTo(256);
    return random() < 0.3 ? bytes.subarray(0, upTo(bytes.length)) : bytes;
  };

  for (;;) {
    yield { words: words(), stdin: Buffer.alloc(0), weight: 1 };
    yield {
      words: ["--request", "-", ...(random() < 0.5 ? ["--json"] : []), ...some(1, word)].map((item) => item.replaceAll("\0", "")),
      stdin: spoilt(random() < 0.8 ? object() : value()),
      weight: 1,
    };
    const lines = Array.from({ length: 20 }, () => spoilt(random() < 0.9 ? object() : value()));
    yield { words: ["batch"], stdin: Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")])), weight: lines.length };
  }
}
