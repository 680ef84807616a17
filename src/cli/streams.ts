import type { Given, Streams } from "../commands/command.ts";
import { colourStyle, type Page, plainStyle } from "../render/style.ts";
import { columnsOf } from "./columns.ts";
import { showsUnicode } from "./locale.ts";
import type { Output } from "./output.ts";
import type { Send } from "./sending.ts";

/** So many blocks may wait for a slow reader while the next is made. */
const inFlight = 3;

/** The streams of this process. Each is touched only where it is needed: making one costs a short run some milliseconds. */
export function processStreams(process: NodeJS.Process, output: Output, given: Given): Streams {
  const { env, platform } = process;
  const unicode = showsUnicode(env, platform);
  const listens = () => process.stdin.isTTY === true;
  const isSeen = () => process.stderr.isTTY === true;
  return {
    get interactive() {
      return listens() && isSeen();
    },
    get unseen() {
      return listens() && !isSeen();
    },
    get isRead() {
      return output.isTerminal;
    },
    get plain() {
      return !(listens() && isSeen()) || wantsPlain(env, given);
    },
    get input() {
      return process.stdin;
    },
    get prompts() {
      return process.stderr;
    },
    write: output.write,
    flush: flushing(output),
    ...remarksOn(process, output, given),
    onInterrupt: (act) => listening(process, act),
    async page(name): Promise<Page> {
      const terminal = name === "prompts" ? process.stderr : output.isTerminal ? output.stream : undefined;
      const style = wantsColour(terminal, env, given) ? await colourStyle(unicode) : plainStyle(unicode);
      return { columns: columnsOf(terminal, env), style };
    },
  };
}

/** How long whoever asks it to end waits for a reader that takes nothing. */
const patience = 5_000;

function listening(process: NodeJS.Process, act: () => void): () => void {
  const ended = (signal: NodeJS.Signals) => () => {
    const end = () => process.kill(process.pid, signal);
    process.once("beforeExit", end);
    setTimeout(end, patience).unref();
    act();
  };
  // Ctrl-C has an exit code of its own, whatever else ends it has the signal's.
  const listeners = [["SIGINT", act] as const, ...(["SIGTERM", "SIGHUP"] as const).map((signal) => [signal, ended(signal)] as const)];
  // Once: whoever presses Ctrl-C twice wants to be out at once.
  for (const [signal, listener] of listeners) process.once(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

function flushing(output: Output): Streams["flush"] {
  let waiting = 0;
  let goOn = () => {};
  let send: Send | undefined;
  return async (bytes, written) => {
    if (output.isLost) return false;
    send ??= (await import("./sending.ts")).sendingTo(output);
    waiting++;
    send(bytes, () => {
      waiting--;
      written();
      goOn();
    });
    if (waiting > inFlight) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
    return !output.isLost;
  };
}

/** A short run needs no progress. */
const progressEvery = 1_000;

/** What is said beside the answers: nothing where it would stand between them or where nobody is there to read it. */
function remarksOn(process: NodeJS.Process, output: Output, given: Given): Pick<Streams, "remark" | "progress"> {
  const redraws = () => process.stderr.isTTY === true && !output.isTerminal && !wantsPlain(process.env, given);
  let last = Date.now();
  let drawn = false;
  return {
    remark(text) {
      if (process.stderr.isTTY === true) process.stderr.write(drawn ? `\r\u001b[K${text}` : text);
    },
    progress(text) {
      if (Date.now() - last < progressEvery || !redraws()) return;
      process.stderr.write(`\r\u001b[K${text}`);
      last = Date.now();
      drawn = true;
    },
  };
}

function wantsColour(stream: NodeJS.WriteStream | undefined, env: NodeJS.ProcessEnv, given: Given): boolean {
  if (given["no-color"] === true || (env.NO_COLOR ?? "") !== "") return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return stream?.isTTY === true && !wantsPlain(env, given);
}

/** Numbered lists without colour, for screen readers, logs and terminals that can do no more. */
const wantsPlain = ({ TERM, ADVISOR_PLAIN = "" }: NodeJS.ProcessEnv, given: Given): boolean =>
  given.plain === true || TERM === "dumb" || !["", "0"].includes(ADVISOR_PLAIN);
