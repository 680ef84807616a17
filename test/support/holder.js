// Runs a program on the terminal that this was started on, and keeps the terminal open after the program's end: once
// the last process has let go of it, Linux may drop what was not read yet (github.com/microsoft/node-pty/issues/726).
// It is JavaScript because Node 20 starts it as it is. Arguments: see `held` in tty.ts.
import { spawnSync } from "node:child_process";
import { openSync, writeSync } from "node:fs";

const [task = "", file = "", ...args] = process.argv.slice(2);
const { opening, stdoutFile } = JSON.parse(task);

process.on("SIGINT", () => {}); // Ctrl-C at a cooked terminal reaches both: the program decides what it means
const stdout = stdoutFile === undefined ? 1 : openSync(stdoutFile, "w");
const { status, signal, error } = spawnSync(file, args, { stdio: [0, stdout, 2] });
if (error) writeSync(2, `${error.message}\n`);
const stty = spawnSync("stty", ["-a"], { stdio: [0, "pipe", "ignore"], encoding: "utf8" }).stdout;
writeSync(1, `${opening}${JSON.stringify({ code: error ? 127 : status, signal, stty })}\x07`);
setInterval(() => {}, 2 ** 30); // until it is killed, or the terminal goes away
