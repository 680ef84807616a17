import { write } from "node:fs";
import type { Output } from "./output.ts";

/** Writes bytes while the caller goes on. @param done is told when they are needed no more */
export type Send = (bytes: Buffer, done: () => void) => void;

/**
 * For much that is made piece by piece; nothing is to be written otherwise meanwhile. Where the output waits for its reader, a thread of
 * its own does that, one piece after the other, and the next is made meanwhile: a stream would write only between two pieces.
 */
export function sendingTo(output: Output): Send {
  const throughStream: Send = (bytes, done) => void output.stream.write(bytes, done);
  if (!output.takesAtOnce) return throughStream;
  const waiting: { bytes: Buffer; done: () => void }[] = [];
  let send: Send = (bytes, done) => {
    if (waiting.push({ bytes, done }) === 1) sendFirst();
  };
  const sendFirst = () => {
    const [first] = waiting;
    if (first === undefined) return;
    write(output.descriptor, first.bytes, (error, count) => {
      // A pipe that does not wait for its reader: the stream does.
      if (error?.code === "EAGAIN") return turnToStream();
      if (error !== null) output.fail(error);
      if (error === null && count < first.bytes.length) first.bytes = first.bytes.subarray(count);
      else waiting.shift()?.done();
      sendFirst();
    });
  };
  const turnToStream = () => {
    send = throughStream;
    for (const { bytes, done } of waiting.splice(0)) throughStream(bytes, done);
  };
  return (bytes, done) => send(bytes, done);
}
