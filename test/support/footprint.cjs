// Preloaded into a program under test (`node --require`): whatever would leave a trace outside the process fails, and is
// told in one line on file descriptor 3.
const fs = require("node:fs");

const says = (what) => fs.writeSync(3, `${what}\n`);

/** Makes a function fail with the error of a read-only file system. */
function forbid(owner, name, what, concerns = () => true) {
  const original = owner[name];
  if (typeof original !== "function") return;
  owner[name] = function (...args) {
    if (!concerns(...args)) return Reflect.apply(original, this, args);
    says(`${what} ${name}`);
    throw Object.assign(new Error(`${name} is forbidden`), { code: "EROFS", syscall: name });
  };
}

const writes = (_, flags = "r") => (typeof flags === "number" ? (flags & 3) !== 0 : typeof flags === "string" && /[wa+]/.test(flags));

const changing = [
  "appendFile",
  "chmod",
  "chown",
  "copyFile",
  "cp",
  "createWriteStream",
  "link",
  "mkdir",
  "mkdtemp",
  "rename",
  "rm",
  "rmdir",
  "symlink",
  "truncate",
  "unlink",
  "utimes",
  "writeFile",
];
for (const owner of [fs, fs.promises]) {
  for (const name of changing) for (const form of [name, `${name}Sync`]) forbid(owner, form, "file");
  for (const form of ["open", "openSync"]) forbid(owner, form, "file", writes);
}

const network = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4", "resolve6"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect", "createServer"],
};
for (const [module, names] of Object.entries(network)) for (const name of names) forbid(require(`node:${module}`), name, "network");
forbid(require("node:net").Socket.prototype, "connect", "network");
forbid(globalThis, "fetch", "network");
for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"])
  forbid(require("node:child_process"), name, "process");
