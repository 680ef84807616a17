import { type IPty, spawn } from "@lydell/node-pty";
import { type Awaited, appeared } from "./appeared.ts";
import { type Key, sequenceOf } from "./keys.ts";
import { builtProgram, environment, type ProgramOptions } from "./program.ts";
import { type Run, Screen } from "./screen.ts";
import { type Exit, exitOf, held } from "./tty.ts";

export interface TerminalOptions extends Omit<ProgramOptions, "stdin"> {
  readonly columns?: number;
  readonly rows?: number;
  /** Standard output goes to this file; standard input and error stay on the terminal. */
  readonly stdoutFile?: string;
}

/** A program running on a pseudo-terminal, as the person in front of it meets it. */
export interface TerminalSession {
  /** Resolves when the program has ended and all it wrote is on the screen. */
  readonly exited: Promise<Exit>;
  screen(): string;
  transcript(): string;
  raw(): string;
  /** The transcript with its colours. */
  runs(): Run[][];
  cursorVisible(): boolean;
  /** Resolves with the screen once the text is on it. Text that was there before counts too. */
  waitFor(text: Awaited, timeout?: number): Promise<string>;
  type(text: string): void;
  /** After "escape" wait for its effect: a program takes a key that follows within half a second as Alt and that key. */
  press(key: Key): void;
  resize(columns: number, rows: number): void;
  /** Ends the program if it still runs. Hand it to `onTestFinished`. */
  close(): Promise<void>;
}

/** Starts the built program (or `command`) on a terminal of 80 × 24. TERM is xterm-256color unless `env` says otherwise. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): TerminalSession {
  const { columns = 80, rows = 24 } = options;
  const child = start(args, columns, rows, options);
  let open = true;
  const send = (text: string) => {
    if (open) child.write(text);
  };
  const kill = () => {
    if (open) child.kill("SIGKILL");
  };
  const screen = new Screen(columns, rows, send);
  child.onData((data) => screen.write(data));
  const gone = new Promise<void>((resolve) => child.onExit(() => resolve())).then(() => {
    open = false;
  });
  const exited = ended(screen, gone);
  void exited.then(kill); // the holder, which has nothing more to hold
  return {
    exited,
    screen: () => screen.visible(),
    transcript: () => screen.transcript(),
    raw: () => screen.raw(),
    runs: () => screen.runs(),
    cursorVisible: () => screen.cursorVisible(),
    waitFor: (text, timeout) => appeared(text, screen, exited, timeout),
    type: send,
    press: (key) => send(sequenceOf(key)),
    resize(toColumns, toRows) {
      screen.resize(toColumns, toRows);
      if (open) child.resize(toColumns, toRows);
    },
    async close() {
      kill();
      await gone;
      screen.dispose();
    },
  };
}

/** node-pty takes TERM from `name` alone, so that `env: { TERM: "dumb" }` has to be handed over there. */
function start(args: readonly string[], cols: number, rows: number, options: TerminalOptions): IPty {
  const [file, ...rest] = held(options.command ?? builtProgram, options.stdoutFile);
  const env = environment(options.env);
  const name = env["TERM"] ?? "xterm-256color";
  return spawn(file, [...rest, ...args], { cols, rows, name, env, cwd: options.cwd ?? process.cwd() });
}

/** The program's end as the holder tells it; SIGKILL where `close` came first. */
function ended(screen: Screen, gone: Promise<void>): Promise<Exit> {
  return new Promise((resolve) => {
    const stop = screen.watch(() => {
      if (screen.lastWords === undefined) return;
      stop();
      resolve(exitOf(screen.lastWords));
    });
    void gone.then(() => resolve({ code: null, signal: "SIGKILL", stty: undefined }));
  });
}
