import fs from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../../dist/advisor.cjs", import.meta.url));

export interface Told {
  stdout: string;
  stderr: string;
  code: number;
}

/** What the built program says, called again and again in this process: a process of its own for each of 100,000 calls would take a day. */
export async function callBuilt(words: readonly string[], stdin: Buffer): Promise<Told> {
  const { start } = createRequire(import.meta.url)(entry) as { start(): Promise<void> };
  const { argv, stdin: realStdin, stdout, stderr, exitCode } = process;
  const told = { stdout: "", stderr: "" };
  const writes = [stdout.write, stderr.write] as const;
  const { writeSync, write } = fs;
  const listen = (stream: "stdout" | "stderr") => (text: string | Uint8Array, taken?: () => void) => {
    told[stream] += text;
    taken?.();
    return true;
  };
  process.argv = [...argv.slice(0, 1), entry, ...words];
  process.exitCode = undefined;
  Object.defineProperty(process, "stdin", { value: Readable.from([stdin]), configurable: true });
  stdout.write = listen("stdout") as typeof stdout.write;
  stderr.write = listen("stderr") as typeof stderr.write;
  // Into a file or a pipe the program writes without a stream.
  fs.writeSync = ((descriptor: number, bytes: Buffer) => {
    if (descriptor !== stdout.fd) return writeSync(descriptor, bytes);
    told.stdout += bytes;
    return bytes.length;
  }) as typeof writeSync;
  fs.write = ((descriptor: number, bytes: Buffer, taken: (error: NodeJS.ErrnoException | null, count: number) => void) => {
    if (descriptor !== stdout.fd) return write(descriptor, bytes, taken);
    told.stdout += bytes;
    taken(null, bytes.length);
  }) as typeof write;
  try {
    await start();
    return { ...told, code: Number(process.exitCode ?? 0) };
  } finally {
    [stdout.write, stderr.write] = writes;
    Object.assign(fs, { writeSync, write });
    Object.defineProperty(process, "stdin", { value: realStdin, configurable: true });
    process.argv = argv;
    process.exitCode = exitCode;
    for (const stream of [stdout, stderr]) stream.removeAllListeners("error");
  }
}
