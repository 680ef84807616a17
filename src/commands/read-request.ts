import { createReadStream, fstatSync } from "node:fs";
import type { Readable } from "node:stream";
import type { ErrorDetail } from "../contract/error.ts";
import type { Language } from "../domain/language.ts";
import type { Unreadable } from "../wording/cli.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { shown } from "../wording/shown.ts";
import { brokenAt } from "./broken-json.ts";
import type { Streams } from "./command.ts";
import { decoded, requestJson } from "./request-json.ts";

/** A request is a small object: whatever is larger was meant for something else. */
const largest = 1 << 20;

/** Reads a request from a file, a pipe, or standard input for `-`. */
export async function readRequest(
  file: string,
  streams: Streams,
  language: Language,
): Promise<{ json: unknown } | { complaint: ErrorDetail }> {
  const { unreadable, "bad-json": badJson, standardInput } = cliWordings[language].errors;
  const called = file === "-" ? standardInput : shown(file, language);
  const complaint = (code: string, message: string) => ({ complaint: { code, message, field: "request", value: file, suggestions: [] } });
  const text = await readText(opened(file, streams));
  if (typeof text !== "string") return complaint(text.why === "invalid-utf8" ? text.why : "unreadable", unreadable(called, text.why));
  if (text.trim() === "") return complaint("bad-json", unreadable(called, "empty"));
  const read = requestJson(text);
  if ("json" in read) return read;
  return complaint(read.why, read.why === "bad-json" ? badJson(called, brokenAt(text)) : unreadable(called, read.why));
}

/** A file to read from, or standard input for `-`. */
export function opened(file: string, streams: Streams): Readable {
  if (file !== "-") return createReadStream(file);
  // Where it is a folder, Node gives an empty stream, and all would seem to have been read.
  return isFolder(inputDescriptor) ? createReadStream("", { fd: inputDescriptor }) : streams.input;
}

const inputDescriptor = 0;

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

async function readText(stream: AsyncIterable<Buffer | string>): Promise<string | { why: Unreadable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > largest) return { why: "too-large" };
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    return { why: whyOf(error) };
  }
  return decoded(Buffer.concat(chunks)) ?? { why: "invalid-utf8" };
}

/** Why something could not be read. */
export function whyOf(error: unknown): Unreadable {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EISDIR") return "folder";
  return code === "EACCES" || code === "EPERM" ? "forbidden" : "other";
}
