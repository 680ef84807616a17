/** A line is a request; whatever is longer was meant for something else. */
const longestLine = 1 << 20;

const newline = 0x0a;

/** One line without its end, or that it was too long to be kept. */
export type Line = { bytes: Buffer } | { tooLong: true };

/**
 * Cuts a stream into lines; what comes after the last newline is a line too, and nothing longer than a line is kept.
 *
 * @returns the lines of one piece after the other, each cut off when it is its turn: they are gone before the next comes
 */
export async function* linesOf(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Iterable<Line>> {
  let kept: Buffer[] = [];
  let size = 0;
  const finish = (rest: Buffer): Line => {
    const tooLong = size + rest.length > longestLine;
    const bytes = tooLong || kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
    kept = [];
    size = 0;
    return tooLong ? { tooLong } : { bytes };
  };
  function* wholeLines(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield finish(chunk.subarray(start, end));
      start = end + 1;
    }
  }
  for await (const data of chunks) {
    const chunk = typeof data === "string" ? Buffer.from(data) : data;
    const rest = chunk.subarray(chunk.lastIndexOf(newline) + 1);
    if (rest.length < chunk.length) yield wholeLines(chunk);
    size += rest.length;
    if (size <= longestLine) kept.push(rest);
    else kept = [];
  }
  if (size > 0) yield [finish(Buffer.alloc(0))];
}
