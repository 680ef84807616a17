import { createInterface } from "node:readline";
import { Interrupted, signalsHeard } from "./interruptions.ts";

/** Lines as somebody types them, or as they come through a pipe. */
export interface TypedLines {
  /** @returns undefined where the input has ended. @throws {Interrupted} on Ctrl-C */
  next(): Promise<string | undefined>;
  close(): void;
}

/** The terminal stays as it is: it edits the line, shows what is typed, and makes a signal of Ctrl-C. */
export function typedLines(input: NodeJS.ReadableStream): TypedLines {
  const waiting: string[] = [];
  let over: "ended" | "interrupted" | undefined;
  let wake = () => {};
  const reader = createInterface({ input, terminal: false });
  const end = (how: "ended" | "interrupted") => {
    over ??= how;
    wake();
  };
  const interrupt = () => end("interrupted");
  reader.on("close", () => void signalsHeard().then(() => end("ended")));
  reader.on("line", (line) => {
    waiting.push(line);
    wake();
  });
  process.on("SIGINT", interrupt);
  return {
    async next() {
      if (waiting.length === 0 && over === undefined) await new Promise<void>((resolve) => (wake = resolve));
      if (over === "interrupted") throw new Interrupted();
      return waiting.shift();
    },
    close() {
      process.off("SIGINT", interrupt);
      reader.close();
    },
  };
}
