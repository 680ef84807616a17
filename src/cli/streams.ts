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

/** So many blocks may wait for a slow reader while the next is made. */
const inFlight = 3;

/** The streams of this process. */
export function processStreams(process: NodeJS.Process, given: Given): Streams {
  const { stdin, stdout, stderr, env, platform } = process;
  const unicode = showsUnicode(env, platform);
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const { remark, progress } = remarksOn(process, given);
  return {
    interactive,
    unseen: stdin.isTTY === true && stderr.isTTY !== true,
    plain: !interactive || wantsPlain(env, given),
    input: stdin,
    prompts: stderr,
    write: (text) => void stdout.write(text),
    flush: flushing(stdout),
    remark,
    progress,
    onInterrupt(act) {
      // Once: whoever presses Ctrl-C twice wants to be out at once.
      process.once("SIGINT", act);
      return () => void process.off("SIGINT", act);
    },
    async page(name): Promise<Page> {
      const stream = name === "output" ? stdout : stderr;
      const style = wantsColour(stream, env, given) ? await colourStyle(unicode) : plainStyle(unicode);
      return { columns: stream.columns || Number(env.COLUMNS) || usualColumns, style };
    },
  };
}

function flushing(stdout: NodeJS.WriteStream): Streams["flush"] {
  let waiting = 0;
  let goOn = () => {};
  const taken = () => {
    waiting--;
    goOn();
  };
  return async (bytes) => {
    if (lost.has(stdout)) return false;
    waiting++;
    stdout.write(bytes, taken);
    if (waiting > inFlight) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    return !lost.has(stdout);
  };
}

/** A short run needs no progress. */
const progressEvery = 1_000;

/** What is said beside the answers: nothing where it would stand between them or where nobody is there to read it. */
function remarksOn({ stdout, stderr, env }: NodeJS.Process, given: Given): Pick<Streams, "remark" | "progress"> {
  const redraws = stderr.isTTY === true && stdout.isTTY !== true && !wantsPlain(env, given);
  let last = Date.now();
  let drawn = false;
  return {
    remark(text) {
      if (stderr.isTTY === true) stderr.write(drawn ? `\r\u001b[K${text}` : text);
    },
    progress(text) {
      if (!redraws || Date.now() - last < progressEvery) return;
      stderr.write(`\r\u001b[K${text}`);
      last = Date.now();
      drawn = true;
    },
  };
}

function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv, given: Given): boolean {
  if (given["no-color"] === true || (env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return stream.isTTY === true && !wantsPlain(env, given);
}

/** Numbered lists without colour, for screen readers, logs and terminals that can do no more. */
const wantsPlain = ({ TERM, ADVISOR_PLAIN = "" }: NodeJS.ProcessEnv, given: Given): boolean =>
  given.plain === true || TERM === "dumb" || !["", "0"].includes(ADVISOR_PLAIN);
