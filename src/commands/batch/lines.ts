/** A line is a request; whatever is longer was meant for something else. */
export const longestLine = 1 << 20;

const newline = 0x0a;

/** One line without its end, or that it was too long to be kept. */
export type Line = { bytes: Buffer } | { tooLong: true };

/** Cuts a stream into lines; what comes after the last newline is a line too, and nothing longer than a line is kept. */
export async function* linesOf(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Line[]> {
  let kept: Buffer[] = [];
  let size = 0;
  const finish = (rest: Buffer): Line => {
    const tooLong = size + rest.length > longestLine;
    const bytes = tooLong || kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
    kept = [];
    size = 0;
    return tooLong ? { tooLong } : { bytes };
  };
  for await (const data of chunks) {
    const chunk = typeof data === "string" ? Buffer.from(data) : data;
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      lines.push(finish(chunk.subarray(start, end)));
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= longestLine) kept.push(chunk.subarray(start));
    else kept = [];
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish(Buffer.alloc(0))];
}
