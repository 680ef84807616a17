const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const satisfies readonly NodeJS.Signals[];

const showCursor = "\x1b[?25h";

/**
 * A question takes the terminal's line mode and hides the cursor. Whoever ends the program by a signal gets both back
 * first; then the signal does what it always does.
 */
export function giveTerminalBackOnSignals(input: NodeJS.ReadStream, output: NodeJS.WriteStream): void {
  for (const signal of signals) {
    process.once(signal, () => {
      if (input.isTTY) input.setRawMode(false);
      if (output.isTTY) output.write(showCursor);
      process.kill(process.pid, signal);
    });
  }
}
