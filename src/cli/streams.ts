import type { Given, Streams } from "../commands/command.ts";
import { colourStyle, type Page, plainStyle } from "../render/style.ts";
import { showsUnicode } from "./locale.ts";

/** Where there is no terminal to ask, a text is this wide. */
const usualColumns = 80;

/** Streams that take nothing any more. Node itself does not keep this of the standard streams. */
const lost = new WeakSet<NodeJS.WritableStream>();

/**
 * A reader that goes away (`| head -1`) has read enough: that is no failure. Any other reason why an answer cannot be
 * written is told once; where standard error itself fails there is nobody to tell.
 */
export function watchForWriteErrors({ stdout, stderr }: NodeJS.Process, tell: (error: Error) => void): void {
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && !lost.has(stdout)) tell(error);
    lost.add(stdout);
  });
  stderr.on("error", () => undefined);
}

/** How wide a text may be. */
export const columnsOf = ({ columns }: NodeJS.WriteStream, { COLUMNS }: NodeJS.ProcessEnv): number =>
  columns || Number(COLUMNS) || usualColumns;

/** The streams of this process. */
export function processStreams({ stdin, stdout, stderr, env, platform }: NodeJS.Process, given: Given): Streams {
  const unicode = showsUnicode(env, platform);
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  return {
    interactive,
    unseen: stdin.isTTY === true && stderr.isTTY !== true,
    plain: !interactive || wantsPlain(env, given),
    input: stdin,
    prompts: stderr,
    write: (text) => void stdout.write(text),
    async flush(text) {
      if (lost.has(stdout)) return false;
      if (!stdout.write(text)) await drained(stdout);
      return !lost.has(stdout);
    },
    remark(text) {
      if (stderr.isTTY === true) stderr.write(text);
    },
    async page(name): Promise<Page> {
      const stream = name === "output" ? stdout : stderr;
      const style = wantsColour(stream, env, given) ? await colourStyle(unicode) : plainStyle(unicode);
      return { columns: columnsOf(stream, env), style };
    },
  };
}

/** Either there is room again, or there will never be. */
const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      for (const event of ["drain", "close", "error"]) stream.off(event, done);
      resolve();
    };
    for (const event of ["drain", "close", "error"]) stream.once(event, done);
  });

function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv, given: Given): boolean {
  if (given["no-color"] === true || (env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return stream.isTTY === true && !wantsPlain(env, given);
}

/** Numbered lists without colour, for screen readers, logs and terminals that can do no more. */
const wantsPlain = ({ TERM, ADVISOR_PLAIN = "" }: NodeJS.ProcessEnv, given: Given): boolean =>
  given.plain === true || TERM === "dumb" || !["", "0"].includes(ADVISOR_PLAIN);
