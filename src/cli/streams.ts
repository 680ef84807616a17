import type { Given, Streams } from "../commands/command.ts";
import { colourStyle, type Page, plainStyle } from "../render/style.ts";
import { showsUnicode } from "./locale.ts";

/** Where there is no terminal to ask, a text is this wide. */
const usualColumns = 80;

/** A reader that goes away (`| head -1`) has read enough: that is no failure. */
export function endQuietlyWithoutReader({ stdout, stderr }: NodeJS.Process): void {
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** The streams of this process. */
export function processStreams({ stdin, stdout, stderr, env, platform }: NodeJS.Process, given: Given): Streams {
  const unicode = showsUnicode(env, platform);
  return {
    interactive: stdin.isTTY === true && stderr.isTTY === true,
    input: stdin,
    prompts: stderr,
    write: (text) => void stdout.write(text),
    async flush(text) {
      if (stdout.destroyed || stdout.errored) return false;
      if (!stdout.write(text)) await drained(stdout);
      return !(stdout.destroyed || stdout.errored);
    },
    remark(text) {
      if (stderr.isTTY === true) stderr.write(text);
    },
    async page(name): Promise<Page> {
      const stream = name === "output" ? stdout : stderr;
      const style = wantsColour(stream, env, given) ? await colourStyle(unicode) : plainStyle(unicode);
      return { columns: stream.columns || Number(env.COLUMNS) || usualColumns, style };
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
  return stream.isTTY === true && env.TERM !== "dumb";
}
