import type { Answer } from "../../contract/answer.ts";
import { visibleJson } from "../../render/escape.ts";
import type { Block } from "./block.ts";

/** Members that hold objects in which others recur. */
const opened = new Set(["channels", "modes"]);

/** Lists of what is the same object whenever it is said again. */
const recurring = new Set(["reasons", "steps", "notices"]);

/**
 * Writes answers as `compactJson` does, byte for byte, but for the brace at their beginning. Reasons, steps, notices and lists of sources recur: most of an
 * answer are bytes that were ready before.
 */
export function answerWriter(block: Block): (answer: Answer) => void {
  const known = new WeakMap<object, Buffer>();
  let pending = "";

  function make(value: object): Buffer {
    const bytes = Buffer.from(visibleJson(JSON.stringify(value)));
    known.set(value, bytes);
    return bytes;
  }

  function writeReady(value: object): void {
    block.text(pending);
    pending = "";
    block.ready(known.get(value) ?? make(value));
  }

  function writeList(list: readonly object[], write: (item: object) => void): void {
    pending += "[";
    for (const [index, item] of list.entries()) {
      if (index > 0) pending += ",";
      write(item);
    }
    pending += "]";
  }

  function writeMember(name: string, member: unknown): void {
    if (Array.isArray(member) && recurring.has(name)) writeList(member, writeReady);
    else if (Array.isArray(member) && opened.has(name)) writeList(member, writeObject);
    else if (typeof member === "object" && member !== null && name === "sources") writeReady(member);
    else pending += JSON.stringify(member);
  }

  function writeMembers(value: object): void {
    let separator = "";
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      pending += `${separator}"${name}":`;
      separator = ",";
      writeMember(name, member);
    }
    pending += "}";
  }

  function writeObject(value: object): void {
    pending += "{";
    writeMembers(value);
  }

  return (answer) => {
    writeMembers(answer);
    block.text(`${pending}\n`);
    pending = "";
  };
}
