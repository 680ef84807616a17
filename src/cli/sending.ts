import { write } from "node:fs";

/** Writes bytes while the caller goes on. @param done is told when they are needed no more */
export type Send = (bytes: Buffer, done: () => void) => void;

/** What becomes of bytes that a descriptor does not take. */
interface Setting {
  /** It does not wait for its reader: all that follows goes another way. */
  otherwise: Send;
  fail(error: NodeJS.ErrnoException): void;
}

/**
 * Sends one piece after the other to a descriptor that waits for its reader: a thread of its own waits, and the next piece is made
 * meanwhile. A stream would write only between two pieces.
 */
export function sendingTo(descriptor: number, { otherwise, fail }: Setting): Send {
  const waiting: { bytes: Buffer; done: () => void }[] = [];
  let send: Send = (bytes, done) => {
    if (waiting.push({ bytes, done }) === 1) sendFirst();
  };
  const sendFirst = () => {
    const [first] = waiting;
    if (first === undefined) return;
    write(descriptor, first.bytes, (error, count) => {
      if (error?.code === "EAGAIN") return turn();
      if (error !== null) fail(error);
      first.bytes = first.bytes.subarray(error === null ? count : first.bytes.length);
      if (first.bytes.length === 0) waiting.shift()?.done();
      sendFirst();
    });
  };
  const turn = () => {
    send = otherwise;
    for (const { bytes, done } of waiting.splice(0)) otherwise(bytes, done);
  };
  return (bytes, done) => send(bytes, done);
}
