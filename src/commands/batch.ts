import { languages } from "../domain/language.ts";
import { Interrupted, signalsHeard } from "../wizard/interruptions.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { placeholders } from "../wording/placeholders.ts";
import { RequestError } from "../wording/request-error.ts";
import { shown } from "../wording/shown.ts";
import { Block } from "./batch/block.ts";
import { lineAnswerer, type Outcome, type Setting } from "./batch/line.ts";
import { linesOf } from "./batch/lines.ts";
import type { Call, Command } from "./command.ts";
import { opened, whyOf } from "./read-request.ts";
import { usable } from "./request-in.ts";

/** Many requests, one a line, answered in their order while they come in. */
export const command: Command = {
  words: { name: "file" },
  flags: ({ vocabulary }, language) => {
    const words = () => cliWordings[language].flags.lines;
    return [
      { name: "lang", value: "language", about: () => words().lang, choices: () => [...languages], group: "request" },
      {
        name: "edition",
        value: "id",
        about: () => words().edition,
        choices: () => vocabulary.edition.map(({ id }) => id),
        group: "request",
      },
    ];
  },
  examples: () => ["requests.jsonl > answers.jsonl", "--lang zh - < requests.jsonl"],
  async run(call) {
    const setting = usable(call, () => settingOf(call));
    const count: Count = { read: 0, answered: 0, bad: 0 };
    const ended = await answerAll(call, setting, count);
    call.streams.remark(`${told(call, count)}\n`);
    if (ended === "interrupted") throw new Interrupted();
    return count.bad > 0 ? 2 : 0;
  },
};

interface Count {
  /** Lines read, blank ones too. */
  read: number;
  answered: number;
  /** Lines that could not be answered. */
  bad: number;
}

const told = ({ language }: Call, { answered, bad }: Count): string => cliWordings[language].batch.count(answered, bad);

/** Writes as the reader keeps up; where nobody reads any more, or after a signal to end, nothing more is read. */
async function answerAll(call: Call, setting: Setting, count: Count): Promise<"done" | "interrupted"> {
  const { streams, language } = call;
  const [file = "-"] = call.words;
  const input = opened(file, streams);
  let interrupted = false;
  const stopListening = streams.onInterrupt(() => {
    interrupted = true;
    input.destroy();
  });
  try {
    for await (const { bytes, giveBack } of answersTo(input, setting, count)) {
      if (!(await streams.flush(bytes, giveBack)) || interrupted) break;
      streams.progress(told(call, count));
    }
  } catch (error) {
    if (!interrupted) throw unreadable(error, file, language);
  } finally {
    await signalsHeard();
    stopListening();
  }
  return interrupted ? "interrupted" : "done";
}

/** Whole lines of answers, in large pieces; never later than the input pauses, for whoever sends line by line waits for each. */
async function* answersTo(
  input: AsyncIterable<Buffer | string>,
  setting: Setting,
  count: Count,
): AsyncGenerator<ReturnType<Block["take"]>> {
  const block = new Block();
  const answer = lineAnswerer(setting, block);
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      tally(count, answer(line, ++count.read));
      if (block.isFull) yield block.take();
    }
    yield block.take();
  }
}

function settingOf({ knowledge, version, language, given: { edition } }: Call): Setting {
  return { knowledge, version, language, ...(typeof edition === "string" && { edition }) };
}

function tally(count: Count, outcome: Outcome): void {
  if (outcome === "answered") count.answered++;
  if (outcome === "bad") count.bad++;
}

function unreadable(error: unknown, file: string, language: Call["language"]): unknown {
  const isSystems = error instanceof Error && "syscall" in error;
  if (!isSystems) return error;
  const { batch, errors } = cliWordings[language];
  const message = batch.unreadable(file === "-" ? errors.standardInput : shown(file, language), whyOf(error));
  return new RequestError([{ code: "unreadable", message, field: placeholders[language].file, value: file, suggestions: [] }]);
}
