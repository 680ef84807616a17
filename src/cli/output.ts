import { fstatSync, type Stats, statSync, writeSync } from "node:fs";

/** Where answers go. */
export interface Output {
  /** Node's stream, made when it is first asked for: making it costs a short run some milliseconds. */
  readonly stream: NodeJS.WriteStream;
  readonly isTerminal: boolean;
  readonly descriptor: number;
  /** What is written to the descriptor itself is waited for; not where a stream has it. */
  readonly takesAtOnce: boolean;
  /** Nobody takes anything any more. Node itself does not keep this of the standard streams. */
  readonly isLost: boolean;
  write(text: string): void;
  /** What could not be written is lost: that is told, but for a reader that has gone. */
  fail(error: NodeJS.ErrnoException): void;
}

/** Says on standard error that something went wrong; where nobody can be told, that is no further failure. */
export const complain = ({ stderr }: NodeJS.Process, text: string): void => void stderr.on("error", () => undefined).write(text);

const descriptor = 1;

/**
 * Standard output. A reader that goes away (`| head -1`) has read enough: that is no failure.
 *
 * @param tell is told once of any other reason why an answer cannot be written
 */
export function outputOf(process: NodeJS.Process, tell: (error: Error) => void): Output {
  let stream: NodeJS.WriteStream | undefined;
  let isLost = false;
  const fail = (error: NodeJS.ErrnoException) => {
    if (!isReaderGone(error) && !isLost) tell(error);
    isLost = true;
  };
  const streamOf = () => {
    stream ??= process.stdout.on("error", fail);
    return stream;
  };
  const atOnce = (bytes: Buffer): Buffer => {
    try {
      return bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      if (!isSystems(error)) throw error;
      // A pipe that does not wait for its reader: the stream does.
      if (error.code === "EAGAIN") streamOf().write(bytes);
      else fail(error);
      return bytes.subarray(bytes.length);
    }
  };
  const isOurs = () => stream === undefined && takesAtOnce();
  return {
    descriptor,
    fail,
    get stream() {
      return streamOf();
    },
    get takesAtOnce() {
      return isOurs();
    },
    get isTerminal() {
      return !takesAtOnce() && streamOf().isTTY === true;
    },
    get isLost() {
      return isLost;
    },
    write(text) {
      if (!isOurs()) return void streamOf().write(text);
      for (let rest: Buffer = Buffer.from(text); rest.length > 0; ) rest = atOnce(rest);
    },
  };
}

/** Files, pipes, the sockets that Node gives its children, and nowhere do; a terminal is another device, and what is closed is nothing at all. */
function takesAtOnce(): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFile() || status.isFIFO() || status.isSocket() || isNowhere(status);
  } catch {
    return false;
  }
}

/** Whoever wants only the exit code sends the answer there. */
const isNowhere = (status: Stats): boolean => status.isCharacterDevice() && status.rdev === statSync("/dev/null").rdev;

/** A socket is reset where something was still to be read. */
const isReaderGone = ({ code }: NodeJS.ErrnoException): boolean => code === "EPIPE" || code === "ECONNRESET";

const isSystems = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "code" in error;
